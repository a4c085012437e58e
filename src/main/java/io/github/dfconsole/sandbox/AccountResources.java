package io.github.dfconsole.sandbox;

/** What an account owns, and what is in the way of its deletion. */
final class AccountResources {

    private final World world;
    private final AiAppStates runs;

    AccountResources(World world) {
        this.world = world;
        this.runs = new AiAppStates(world);
    }

    /**
     * Whether an account owns anything. A run of an AI app counts until it has ended: it cannot be
     * deleted, and would keep the account for ever.
     */
    boolean exist(StoredAccount account) {
        String id = account.id();
        return !world.appsOf(id).isEmpty()
                || world.notebooks().values().stream()
                        .anyMatch(each -> each.spec().accountId().equals(id))
                || world.aiWorkspaces().values().stream()
                        .anyMatch(each -> each.accountId().equals(id))
                || world.aiApps().values().stream()
                        .anyMatch(each -> each.spec().accountId().equals(id) && isGoing(each));
    }

    private boolean isGoing(StoredAiApp app) {
        return !runs.hasEnded(app);
    }
}
