package io.github.dfconsole.api.model;

/**
 * A kind of server a notebook can run on, as notebooks/getServerTypeList shows it.
 *
 * @param serverTypeCode its code, for example SVR.DFRNT.STAND.C004.M016.HDD.B050.G002
 * @param serverDesc what it is, in words
 */
public record ServerType(String serverTypeCode, String serverDesc) {

    /** Replaces missing values with empty ones. */
    public ServerType {
        serverTypeCode = Absent.text(serverTypeCode);
        serverDesc = Absent.text(serverDesc);
    }
}
