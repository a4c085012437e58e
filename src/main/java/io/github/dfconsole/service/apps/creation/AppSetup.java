package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppBasicSetting;
import io.github.dfconsole.api.model.DependableApp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an app of a type starts out with, in an account.
 *
 * @param appTypeId the type and version
 * @param setting what the service answered
 * @param template what its template says; empty if it cannot be read
 */
public record AppSetup(
        String appTypeId, AppBasicSetting setting, Optional<ServiceTemplate> template) {

    /** The queue that apps are documented to use. */
    public static final String USUAL_QUEUE = "longlived";

    /** Reads the template of an answer. */
    public static AppSetup of(String appTypeId, AppBasicSetting setting) {
        return new AppSetup(appTypeId, setting, TemplateReader.read(setting.template()));
    }

    /** The kind of app that it needs; empty if it needs none. */
    public Optional<DependableApp> needed() {
        return Optional.ofNullable(setting.dependableApp())
                .filter(needed -> !needed.appTypeName().isEmpty());
    }

    /** The apps that would do as the one it needs; empty if it needs none. */
    public List<App> candidates() {
        return needed().map(DependableApp::candidates).orElse(List.of());
    }

    /** The queues it may run in, the usual one first; that one alone if the service names none. */
    public List<String> queues() {
        List<String> named =
                Stream.concat(
                                setting.publicQueueNames().stream(),
                                setting.privateQueueNames().stream())
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
        List<String> queues = new ArrayList<>(named);
        if (queues.remove(USUAL_QUEUE) || named.isEmpty()) {
            queues.addFirst(USUAL_QUEUE);
        }
        return List.copyOf(queues);
    }

    /** Whether a queue belongs to the account alone. */
    public boolean isPrivate(String queue) {
        return setting.privateQueueNames().contains(queue);
    }

    /** Whether it is known what the application master asks for. */
    public boolean hasMaster() {
        return setting.appMasterMemoryMb() != null && setting.appMasterCpuCount() != null;
    }

    /** The same demand with the application master, as far as its size is known. */
    public AppDemand withMaster(AppDemand demand) {
        Integer memory = setting.appMasterMemoryMb();
        Integer cores = setting.appMasterCpuCount();
        return memory == null || cores == null ? demand : demand.with(memory, cores, 1);
    }
}
