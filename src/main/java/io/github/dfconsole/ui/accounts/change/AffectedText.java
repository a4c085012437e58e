package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountHoldings;
import io.github.dfconsole.service.accounts.Owned;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.Consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What of an account's belongings a change affects, from reads made just now. */
final class AffectedText {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 12;

    /** The sentences about one kind: with names, if there are none, and if that is not known. */
    private record Keys(String some, String none, String unknown) {}

    private final Texts texts;

    AffectedText(Texts texts) {
        this.texts = texts;
    }

    /** Reads what an account owns; what cannot be read is said to be unknown. */
    static AccountHoldings read(Session session, Account account) {
        try {
            return AccountHoldings.read(session, account.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The read was cancelled", e);
        }
    }

    /** The pages of these apps ask for the password. */
    Consequences ofPassword(Session session, Account account) {
        AccountHoldings holdings = read(session, account);
        List<String> running = holdings.runningApps().stream().map(App::name).toList();
        return Consequences.of(
                List.of(
                        line(
                                new Keys(
                                        "accounts.affected.logins",
                                        "accounts.affected.logins.none",
                                        "accounts.affected.logins.unknown"),
                                running,
                                holdings.apps())));
    }

    /** What holds the old keytab, or used it to log in. */
    List<String> ofKeytab(AccountHoldings holdings) {
        List<String> running = holdings.runningApps().stream().map(App::name).toList();
        return List.of(
                line(
                        new Keys(
                                "accounts.affected.notebooks",
                                "accounts.affected.notebooks.none",
                                "accounts.affected.notebooks.unknown"),
                        names(holdings.notebooks(), Notebook::name),
                        holdings.notebooks()),
                line(
                        new Keys(
                                "accounts.affected.apps",
                                "accounts.affected.apps.none",
                                "accounts.affected.apps.unknown"),
                        running,
                        holdings.apps()));
    }

    /**
     * What has to be gone before the account can be deleted.
     *
     * @param lead leads to the screen of a kind of resource, by its id
     */
    Consequences inTheWay(AccountHoldings holdings, Consumer<String> lead) {
        List<Consequences.Line> lines = new ArrayList<>();
        Keys apps = new Keys("accounts.delete.apps", "", "accounts.delete.apps.unknown");
        Keys notebooks =
                new Keys("accounts.delete.notebooks", "", "accounts.delete.notebooks.unknown");
        Keys workspaces =
                new Keys(
                        "accounts.delete.aiworkspaces", "", "accounts.delete.aiworkspaces.unknown");
        inTheWay(apps, holdings.apps(), App::name)
                .ifPresent(text -> lines.add(leading(text, "apps", lead)));
        inTheWay(notebooks, holdings.notebooks(), Notebook::name)
                .ifPresent(text -> lines.add(leading(text, "notebooks", lead)));
        inTheWay(workspaces, holdings.aiWorkspaces(), AiWorkspace::name)
                .ifPresent(text -> lines.add(leading(text, "aiworkspaces", lead)));
        return new Consequences(
                lines.isEmpty()
                        ? List.of(Consequences.Line.of(texts.get("accounts.delete.something")))
                        : lines,
                true);
    }

    private <T> Optional<String> inTheWay(Keys keys, Owned<T> owned, Function<T, String> nameOf) {
        List<String> names = names(owned, nameOf);
        return names.isEmpty() && owned.isComplete()
                ? Optional.empty()
                : Optional.of(line(keys, names, owned));
    }

    private static Consequences.Line leading(String text, String kindId, Consumer<String> lead) {
        return new Consequences.Line(text, () -> lead.accept(kindId));
    }

    private static <T> List<String> names(Owned<T> owned, Function<T, String> nameOf) {
        return owned.rows().stream().map(nameOf).toList();
    }

    private String line(Keys keys, List<String> names, Owned<?> from) {
        if (!from.isComplete() && names.isEmpty()) {
            return texts.get(keys.unknown());
        }
        return names.isEmpty()
                ? texts.get(keys.none())
                : texts.get(keys.some(), names.size(), shown(names));
    }

    private String shown(List<String> names) {
        String first =
                String.join(
                        ", ",
                        names.stream()
                                .limit(MOST_NAMES)
                                .map(each -> Printable.escape(each, LONGEST_NAME))
                                .toList());
        return names.size() > MOST_NAMES ? first + ", …" : first;
    }
}
