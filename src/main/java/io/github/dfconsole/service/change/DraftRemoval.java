package io.github.dfconsole.service.change;

import java.io.IOException;

/** Removes saved drafts whose resource was created. */
@FunctionalInterface
public interface DraftRemoval {

    /** Removes a draft; nothing happens if there is none. It blocks. */
    void discard(String draftId) throws IOException;
}
