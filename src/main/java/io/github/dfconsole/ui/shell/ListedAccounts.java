package io.github.dfconsole.ui.shell;

import io.github.dfconsole.ui.resource.ResourceViewModel;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The accounts that a screen lists, which may have been created or deleted meanwhile. */
final class ListedAccounts {

    private ListedAccounts() {}

    /**
     * Follows the lists that are the same for every account.
     *
     * @param listed takes the ids of the accounts each time they were read
     */
    static void follow(List<ResourceViewModel<?, ?>> resources, Consumer<Set<String>> listed) {
        resources.stream()
                .filter(ResourceViewModel::isWithoutAccount)
                .forEach(each -> follow(each, listed));
    }

    private static <T> void follow(ResourceViewModel<T, ?> list, Consumer<Set<String>> listed) {
        list.table()
                .updatedAt()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                listed.accept(
                                        list.table().all().stream()
                                                .map(list.kind().info().idOf())
                                                .collect(Collectors.toSet()));
                            }
                        });
    }
}
