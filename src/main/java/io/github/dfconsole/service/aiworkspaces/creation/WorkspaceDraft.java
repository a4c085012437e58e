package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.NamedDraft;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What was entered for a new AI workspace, as it may be kept in a file: values that look secret are
 * left out, whoever makes it. Text that was not entered is empty.
 *
 * @param accountId the account to create it for
 * @param name its name
 * @param description what it is for
 * @param configuration how AI apps are run from it
 */
public record WorkspaceDraft(
        String accountId, String name, String description, TypedConfiguration configuration)
        implements NamedDraft<WorkspaceDraft>, SubmissionDraft {

    /** A file may lack what it should have. */
    public WorkspaceDraft {
        accountId = text(accountId);
        name = text(name);
        description = text(description);
        configuration =
                Objects.requireNonNullElse(configuration, TypedConfiguration.EMPTY)
                        .withoutSecrets();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    public WorkspaceDraft named(String otherName) {
        return new WorkspaceDraft(accountId, otherName, description, configuration);
    }

    /** Without the account, whose id means nothing elsewhere. */
    @Override
    public WorkspaceDraft asPreset() {
        return new WorkspaceDraft("", "", description, configuration);
    }
}
