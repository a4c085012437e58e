package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.service.validation.TypedText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the request to create a notebook from a draft and the secrets that no draft holds. */
public final class NotebookRequest {

    private NotebookRequest() {}

    /**
     * Makes the request. User configurations are sent in the order of their specifications, those
     * without a value are left out.
     *
     * @param specs the user configurations of the chosen type; others in the draft are not sent
     * @param secrets the values of the masked ones
     * @return the request; empty if the draft lacks a choice that every notebook needs
     */
    public static Optional<NewNotebook> of(
            NotebookDraft draft,
            List<UserConfigurationSpec> specs,
            List<UserConfiguration> secrets) {
        Long vpcNo = draft.vpcNo();
        Long subnetNo = draft.subnetNo();
        Integer storageGb = storageGb(draft);
        boolean storageIsMissing = draft.addStorage() && storageGb == null;
        if (vpcNo == null || subnetNo == null || storageIsMissing || lacksChoice(draft)) {
            return Optional.empty();
        }
        return Optional.of(
                new NewNotebook(
                        draft.accountId(),
                        draft.addStorage(),
                        draft.bucketName(),
                        draft.loginKeyName(),
                        draft.name(),
                        draft.serverTypeCode(),
                        storageGb,
                        draft.addStorage() ? draft.storageType() : null,
                        subnetNo,
                        draft.typeCode(),
                        draft.typeName(),
                        configurations(draft, specs, secrets),
                        vpcNo));
    }

    private static @Nullable Integer storageGb(NotebookDraft draft) {
        if (!draft.addStorage()) {
            return null;
        }
        OptionalInt size = NotebookRules.storageGb(TypedText.trimmed(draft.storageSize()));
        return size.isPresent() ? size.getAsInt() : null;
    }

    private static boolean lacksChoice(NotebookDraft draft) {
        return draft.accountId().isEmpty()
                || draft.typeCode().isEmpty()
                || draft.serverTypeCode().isEmpty()
                || draft.loginKeyName().isEmpty();
    }

    private static List<UserConfiguration> configurations(
            NotebookDraft draft,
            List<UserConfigurationSpec> specs,
            List<UserConfiguration> secrets) {
        return specs.stream()
                .map(
                        spec ->
                                new UserConfiguration(
                                        spec.componentName(),
                                        spec.name(),
                                        spec.isMasking()
                                                ? secret(spec, secrets)
                                                : setting(spec, draft)))
                .filter(configuration -> configuration.value().isPresent())
                .toList();
    }

    private static Secret secret(UserConfigurationSpec spec, List<UserConfiguration> secrets) {
        return secrets.stream()
                .filter(each -> each.componentName().equals(spec.componentName()))
                .filter(each -> each.name().equals(spec.name()))
                .map(UserConfiguration::value)
                .findFirst()
                .orElse(Secret.NONE);
    }

    private static Secret setting(UserConfigurationSpec spec, NotebookDraft draft) {
        return draft.settings().stream()
                .filter(each -> each.componentName().equals(spec.componentName()))
                .filter(each -> each.name().equals(spec.name()))
                .map(each -> Secret.of(each.value()))
                .findFirst()
                .orElse(Secret.NONE);
    }
}
