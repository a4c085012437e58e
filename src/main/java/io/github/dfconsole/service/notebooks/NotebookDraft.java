package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.NamedDraft;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What was entered for a new notebook, as far as it may be kept in a file: never the value of a
 * masked setting. Text that was not entered is empty.
 *
 * @param accountId the account to create it for
 * @param name its name
 * @param typeCode code of its type
 * @param typeName name of its type; serves where the code is not known
 * @param vpcNo number of its VPC
 * @param subnetNo number of its subnet
 * @param serverTypeCode code of its server type
 * @param serverDesc its server in words; serves where the code is not known
 * @param addStorage whether block storage is added
 * @param storageType SSD or HDD
 * @param storageSize its size in gigabytes, as it was typed
 * @param loginKeyName its login key
 * @param bucketName the bucket that is linked
 * @param settings its user configurations, masked ones left out
 */
public record NotebookDraft(
        String accountId,
        String name,
        String typeCode,
        String typeName,
        @Nullable Long vpcNo,
        @Nullable Long subnetNo,
        String serverTypeCode,
        String serverDesc,
        boolean addStorage,
        String storageType,
        String storageSize,
        String loginKeyName,
        String bucketName,
        List<Setting> settings)
        implements NamedDraft<NotebookDraft>, SubmissionDraft {

    /** The storage type the reference names as the default. */
    public static final String USUAL_STORAGE = "SSD";

    /** Nothing entered. */
    public static final NotebookDraft EMPTY =
            new NotebookDraft(
                    "",
                    "",
                    "",
                    "",
                    null,
                    null,
                    "",
                    "",
                    false,
                    USUAL_STORAGE,
                    "",
                    "",
                    "",
                    List.of());

    /**
     * A user configuration that is not masked.
     *
     * @param componentName the component it belongs to
     * @param name its name
     * @param value its value
     */
    public record Setting(String componentName, String name, String value) {

        /** A file may lack what it should have. */
        public Setting {
            componentName = text(componentName);
            name = text(name);
            value = text(value);
        }
    }

    /** A file may lack what it should have. */
    public NotebookDraft {
        accountId = text(accountId);
        name = text(name);
        typeCode = text(typeCode);
        typeName = text(typeName);
        serverTypeCode = text(serverTypeCode);
        serverDesc = text(serverDesc);
        storageType = text(storageType).isEmpty() ? USUAL_STORAGE : storageType;
        storageSize = text(storageSize);
        loginKeyName = text(loginKeyName);
        bucketName = text(bucketName);
        settings = List.copyOf(Objects.requireNonNullElse(settings, List.of()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /**
     * A draft of a notebook like one that exists. Its name is not taken over, names are unique; the
     * service tells neither codes nor bucket.
     */
    public static NotebookDraft like(NotebookDetail notebook, String accountId) {
        NotebookDetail.AdditionalStorage storage = notebook.additionalStorage();
        Integer size = storage == null ? null : storage.storageGB();
        return new NotebookDraft(
                accountId,
                "",
                "",
                notebook.typeName(),
                notebook.vpcNo(),
                notebook.subnetNo(),
                "",
                notebook.serverDesc(),
                storage != null,
                storage == null ? USUAL_STORAGE : storage.storageType(),
                size == null ? "" : size.toString(),
                notebook.loginKeyName(),
                "",
                notebook.userConfigurations().stream()
                        .filter(setting -> !setting.isMasking())
                        .map(
                                setting ->
                                        new Setting(
                                                setting.componentName(),
                                                setting.name(),
                                                setting.value().reveal()))
                        .toList());
    }

    @Override
    public NotebookDraft named(String otherName) {
        return new NotebookDraft(
                accountId,
                otherName,
                typeCode,
                typeName,
                vpcNo,
                subnetNo,
                serverTypeCode,
                serverDesc,
                addStorage,
                storageType,
                storageSize,
                loginKeyName,
                bucketName,
                settings);
    }
}
