package io.github.dfconsole.service.notebooks;

/** The field of a new notebook that the service refuses, as far as its message says. */
public sealed interface RefusedField {

    /** A field of the notebook itself. */
    enum Field {
        /** Its name. */
        NAME,
        /** The account it is created for. */
        ACCOUNT,
        /** The type of notebook. */
        TYPE,
        /** The VPC. */
        VPC,
        /** The subnet. */
        SUBNET,
        /** The type of server. */
        SERVER_TYPE,
        /** The type of the storage to add. */
        STORAGE_TYPE,
        /** The size of the storage to add. */
        STORAGE_SIZE,
        /** The login key. */
        LOGIN_KEY,
        /** The bucket. */
        BUCKET
    }

    /**
     * A field of the notebook itself.
     *
     * @param field which
     */
    record Plain(Field field) implements RefusedField {}

    /**
     * One of the user's settings.
     *
     * @param componentName the component it belongs to, for example Jupyter Lab
     * @param name its name, for example Access Password
     */
    record Setting(String componentName, String name) implements RefusedField {

        /** The setting as the service's messages name it, for example Jupyter Lab.Access Key. */
        public String key() {
            return componentName + "." + name;
        }
    }
}
