package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * What aiworkspaces/create needs to know.
 *
 * @param accountId UUID in Base62 of the account to create it for, at most 22 characters
 * @param name at most 15 lowercase letters, digits and hyphens; the first a letter; no two hyphens
 *     in a row and none at the end; not in use yet
 * @param description at most 255 characters; null for none
 * @param configuration how AI apps are run from it
 */
public record NewAiWorkspace(
        String accountId, String name, @Nullable String description, AiAppTypeSpec configuration) {

    /** Replaces missing values with empty ones. */
    public NewAiWorkspace {
        accountId = Absent.text(accountId);
        name = Absent.text(name);
    }
}
