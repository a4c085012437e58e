package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.NamedDraft;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What was entered for a run, as it may be kept in a file: values that look secret are left out.
 *
 * @param accountId the account that owns the workspace
 * @param workspaceId the workspace it is run from
 * @param workspaceName its name, by which runs are listed
 * @param prefix the beginning of the run's name
 * @param configuration how it is run
 */
public record RunDraft(
        String accountId,
        String workspaceId,
        String workspaceName,
        String prefix,
        TypedConfiguration configuration)
        implements NamedDraft<RunDraft>, SubmissionDraft {

    /** Nothing entered. */
    public static final RunDraft EMPTY = new RunDraft("", "", "", "", TypedConfiguration.EMPTY);

    /** A file may lack what it should have. */
    public RunDraft {
        accountId = text(accountId);
        workspaceId = text(workspaceId);
        workspaceName = text(workspaceName);
        prefix = text(prefix);
        configuration =
                Objects.requireNonNullElse(configuration, TypedConfiguration.EMPTY)
                        .withoutSecrets();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    public String name() {
        return prefix;
    }

    @Override
    public RunDraft named(String otherName) {
        return new RunDraft(accountId, workspaceId, workspaceName, otherName, configuration);
    }

    /** Without account and workspace, which mean nothing elsewhere. */
    @Override
    public RunDraft asPreset() {
        return new RunDraft("", "", "", "", configuration);
    }
}
