package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What there is in the sandbox. */
final class World {

    record Account(
            String id, String name, String status, OffsetDateTime createdAt, boolean disabled) {}

    record AiWorkspace(
            String id,
            String name,
            String accountId,
            String description,
            String image,
            OffsetDateTime createdAt,
            OffsetDateTime modifiedAt,
            boolean disabled) {}

    private final List<Account> accounts;
    private final List<AiWorkspace> aiWorkspaces;
    private final Map<String, AiWorkspace> aiWorkspacesById;

    World(List<Account> accounts, List<AiWorkspace> aiWorkspaces) {
        this.accounts = List.copyOf(accounts);
        this.aiWorkspaces = List.copyOf(aiWorkspaces);
        this.aiWorkspacesById =
                aiWorkspaces.stream()
                        .collect(
                                java.util.stream.Collectors.toUnmodifiableMap(
                                        AiWorkspace::id, workspace -> workspace));
    }

    List<Account> accounts() {
        return accounts;
    }

    /** The account with an id, if the caller may use it. */
    Account usableAccount(String id) throws Refusal {
        for (Account account : accounts) {
            if (account.id().equals(id)) {
                if (account.disabled()) {
                    throw Refusal.notAllowed();
                }
                return account;
            }
        }
        throw Refusal.noSuchElement();
    }

    List<AiWorkspace> aiWorkspaces() {
        return aiWorkspaces;
    }

    @Nullable AiWorkspace aiWorkspace(String id) {
        return aiWorkspacesById.get(id);
    }
}
