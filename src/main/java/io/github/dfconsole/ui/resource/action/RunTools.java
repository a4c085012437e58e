package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.ChangeRecord;
import io.github.dfconsole.service.change.ChangeSender;

import java.time.InstantSource;

/**
 * What changes are carried out with.
 *
 * @param jobs work off the UI thread
 * @param clock this machine's clock
 * @param sender sends changes and keeps their records
 */
public record RunTools(Jobs jobs, InstantSource clock, ChangeSender sender) {

    private static final System.Logger LOG = System.getLogger(RunTools.class.getName());

    /** Removes the record of a settled change, in the background. */
    void settle(ChangeRecord entry) {
        jobs.start(
                () -> {
                    sender.settled(entry);
                    return entry;
                },
                done -> {},
                failure ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "The record of a change was not removed",
                                failure));
    }
}
