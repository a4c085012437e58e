package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppBasicSetting;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.AppTemplate;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.NameCheck;
import io.github.dfconsole.api.model.NewApp;

import java.util.List;
import java.util.Map;

/**
 * The Apps operations: long-lived YARN apps such as Kafka, Trino and HBase. All methods block, and
 * fail with {@link ApiException}; ids are UUIDs in Base62, at most 22 characters. Changes answer at
 * once and take effect later: watch {@link #getDetail} until the state is RUNNING or STOPPED, with
 * a deadline of your own, for other states may occur.
 */
public final class Apps {

    private static final Operation<NameCheck> CHECK_AVAILABLE_NAME =
            Operation.read("apps/checkAvailableName", NameCheck.class);
    private static final Operation<AppBasicSetting> GET_APP_BASIC_SETTING =
            Operation.read("apps/getAppBasicSetting", AppBasicSetting.class);
    private static final Operation<Contents<String>> GET_APP_TYPE_ID_LIST =
            Operation.list("apps/getAppTypeIdList", String.class);
    private static final Operation<AppTemplate> GET_APP_TYPE_TEMPLATE =
            Operation.read("apps/getAppTypeTemplate", AppTemplate.class);
    private static final Operation<Ack> CREATE = Operation.change("apps/create");
    private static final Operation<Contents<App>> GET_LIST =
            Operation.list("apps/getList", App.class);
    private static final Operation<AppDetail> GET_DETAIL =
            Operation.read("apps/getDetail", AppDetail.class);
    private static final Operation<Ack> SET_CONTAINER_COUNT =
            Operation.change("apps/setContainerCount");
    private static final Operation<Ack> SET_LIFETIME = Operation.change("apps/setLifetime");
    private static final Operation<Ack> KILL_CONTAINER = Operation.change("apps/killContainer");
    private static final Operation<Ack> KILL_MASTER = Operation.change("apps/killMaster");
    private static final Operation<Ack> START = Operation.change("apps/start");
    private static final Operation<Ack> STOP = Operation.change("apps/stop");
    private static final Operation<Ack> DELETE = Operation.change("apps/delete");

    static final List<Operation<?>> OPERATIONS =
            List.of(
                    CHECK_AVAILABLE_NAME,
                    GET_APP_BASIC_SETTING,
                    GET_APP_TYPE_ID_LIST,
                    GET_APP_TYPE_TEMPLATE,
                    CREATE,
                    GET_LIST,
                    GET_DETAIL,
                    SET_CONTAINER_COUNT,
                    SET_LIFETIME,
                    KILL_CONTAINER,
                    KILL_MASTER,
                    START,
                    STOP,
                    DELETE);

    private final Wire wire;

    Apps(Wire wire) {
        this.wire = wire;
    }

    /**
     * Checks whether an app name is valid and not in use (reference page: Apps,
     * checkAvailableName). An invalid name may be answered with false, or be refused as {@link
     * ApiFailure.Invalid}.
     *
     * @param name 3 to 15 lowercase letters, digits and hyphens; begins and ends with a letter or
     *     digit; no two hyphens in a row
     */
    public NameCheck checkAvailableName(String accountId, String name) throws ApiException {
        return wire.call(CHECK_AVAILABLE_NAME, new Request.AccountAndName(accountId, name));
    }

    /**
     * Gets what an app of a type starts out with, and which apps it could depend on (reference
     * page: Apps, getAppBasicSetting).
     *
     * @param appTypeId one of {@link #getAppTypeIdList}, at most 60 characters
     */
    public AppBasicSetting getAppBasicSetting(String accountId, String appTypeId)
            throws ApiException {
        return wire.call(
                GET_APP_BASIC_SETTING, new Request.AccountAndAppType(accountId, appTypeId));
    }

    /**
     * Lists the app types with their versions, for example KAFKA-2.4.0 (reference page: Apps,
     * getAppTypeIdList).
     */
    public Contents<String> getAppTypeIdList() throws ApiException {
        return wire.call(GET_APP_TYPE_ID_LIST, Request.nothing());
    }

    /**
     * Gets the YARN service definition of an app type (reference page: Apps, getAppTypeTemplate).
     *
     * @param appTypeId one of {@link #getAppTypeIdList}, at most 60 characters
     */
    public AppTemplate getAppTypeTemplate(String appTypeId) throws ApiException {
        return wire.call(GET_APP_TYPE_TEMPLATE, Map.of("appTypeId", appTypeId));
    }

    /**
     * Creates an app and starts it (reference page: Apps, create). {@link ApiFailure.NotFound}
     * means here that the type or an app it depends on is unknown.
     *
     * @return the new app's id
     */
    public Ack create(NewApp app) throws ApiException {
        return wire.call(CREATE, app);
    }

    /** Lists an account's apps, all at once (reference page: Apps, getList). */
    public Contents<App> getList(String accountId) throws ApiException {
        return wire.call(GET_LIST, Request.search(accountId));
    }

    /** Gets one app with its components and containers (reference page: Apps, getDetail). */
    public AppDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }

    /**
     * Changes how many containers a component has (reference page: Apps, setContainerCount).
     *
     * @param componentName the component's name, for example broker
     * @param containerCount how many there should be
     */
    public Ack setContainerCount(String id, String componentName, int containerCount)
            throws ApiException {
        return wire.call(
                SET_CONTAINER_COUNT,
                new Request.NewContainerCount(id, componentName, containerCount));
    }

    /**
     * Changes how long an app runs from its start (reference page: Apps, setLifetime).
     *
     * @param seconds 300 to 604,800. For ever can be chosen at creation only
     */
    public Ack setLifetime(String id, long seconds) throws ApiException {
        return wire.call(SET_LIFETIME, new Request.NewLifetime(id, seconds));
    }

    /**
     * Kills one container; YARN starts it again (reference page: Apps, killContainer).
     *
     * @param containerName the container's name, for example broker-0, at most 60 characters
     */
    public Ack killContainer(String id, String containerName) throws ApiException {
        return wire.call(KILL_CONTAINER, new Request.ContainerOf(id, containerName));
    }

    /** Kills the application master; YARN starts it again (reference page: Apps, killMaster). */
    public Ack killMaster(String id) throws ApiException {
        return wire.call(KILL_MASTER, Request.id(id));
    }

    /** Starts an app that was stopped (reference page: Apps, start). */
    public Ack start(String id) throws ApiException {
        return wire.call(START, Request.id(id));
    }

    /** Stops an app that runs (reference page: Apps, stop). */
    public Ack stop(String id) throws ApiException {
        return wire.call(STOP, Request.id(id));
    }

    /**
     * Deletes an app for good (reference page: Apps, delete). It need not be stopped before; while
     * an app that depends on it runs it is refused.
     */
    public Ack delete(String id) throws ApiException {
        return wire.call(DELETE, Request.id(id));
    }
}
