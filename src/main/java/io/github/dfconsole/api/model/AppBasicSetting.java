package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of apps/getAppBasicSetting: what an app of a type starts out with.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param template YARN service definition; see {@link AppTemplate#template()}
 * @param dependableApp the kind of app that this one needs; null if it needs none
 * @param appMasterCpuCount CPU cores of the application master
 * @param appMasterMemoryMb memory of the application master, in megabytes
 * @param publicQueueNames YARN queues that everybody may use
 * @param privateQueueNames YARN queues of the account alone
 */
public record AppBasicSetting(
        @Nullable Boolean success,
        String message,
        String template,
        @Nullable DependableApp dependableApp,
        @Nullable Integer appMasterCpuCount,
        @Nullable Integer appMasterMemoryMb,
        List<String> publicQueueNames,
        List<String> privateQueueNames)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AppBasicSetting {
        message = Absent.text(message);
        template = Absent.text(template);
        publicQueueNames = Absent.list(publicQueueNames);
        privateQueueNames = Absent.list(privateQueueNames);
    }
}
