package io.github.dfconsole.api;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpecs;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;

import java.util.List;
import java.util.Map;

/**
 * The Notebooks operations: JupyterLab inside a VPC, and the look-ups that creating one needs. All
 * methods block, and fail with {@link ApiException}; ids are UUIDs in Base62, at most 22
 * characters. The current reference no longer lists this group: an endpoint may answer {@link
 * ApiFailure.NotOffered}.
 */
public final class Notebooks {

    private static final Operation<Contents<Vpc>> GET_VPC_LIST =
            Operation.list("notebooks/getVpcList", Vpc.class);
    private static final Operation<VpcDetail> GET_VPC_DETAIL =
            Operation.read("notebooks/getVpcDetail", VpcDetail.class);
    private static final Operation<Contents<Subnet>> GET_SUBNET_LIST =
            Operation.list("notebooks/getSubnetList", Subnet.class);
    private static final Operation<SubnetDetail> GET_SUBNET_DETAIL =
            Operation.read("notebooks/getSubnetDetail", SubnetDetail.class);
    private static final Operation<Contents<NotebookType>> GET_TYPE_LIST =
            Operation.list("notebooks/getTypeList", NotebookType.class);
    private static final Operation<Contents<ServerType>> GET_SERVER_TYPE_LIST =
            Operation.list("notebooks/getServerTypeList", ServerType.class);
    private static final Operation<Contents<LoginKey>> GET_LOGIN_KEY_LIST =
            Operation.list("notebooks/getLoginKeyList", LoginKey.class);
    private static final Operation<UserConfigurationSpecs> GET_USER_CONFIGURATION_SPEC_LIST =
            Operation.read("notebooks/getUserConfigurationSpecList", UserConfigurationSpecs.class);
    private static final Operation<Contents<Bucket>> GET_BUCKET_LIST =
            Operation.list("notebooks/getObjectStorageBucketList", Bucket.class);
    private static final Operation<BucketDetail> GET_BUCKET_DETAIL =
            Operation.read("notebooks/getObjectStorageBucketDetail", BucketDetail.class);
    private static final Operation<Ack> CREATE = Operation.change("notebooks/create");
    private static final Operation<Contents<Notebook>> GET_LIST =
            Operation.list("notebooks/getList", Notebook.class);
    private static final Operation<NotebookDetail> GET_DETAIL =
            Operation.read("notebooks/getDetail", NotebookDetail.class);
    private static final Operation<Ack> SET_USER_CONFIGURATION_LIST =
            Operation.change("notebooks/setUserConfigurationList");
    private static final Operation<Ack> SET_BUCKET =
            Operation.change("notebooks/setObjectStorageBucket");
    private static final Operation<Contents<AcgRule>> GET_ACG_RULE_LIST =
            Operation.list("notebooks/getAcgRuleList", AcgRule.class);
    private static final Operation<Ack> DELETE = Operation.change("notebooks/delete");

    static final List<Operation<?>> OPERATIONS =
            List.of(
                    GET_VPC_LIST,
                    GET_VPC_DETAIL,
                    GET_SUBNET_LIST,
                    GET_SUBNET_DETAIL,
                    GET_TYPE_LIST,
                    GET_SERVER_TYPE_LIST,
                    GET_LOGIN_KEY_LIST,
                    GET_USER_CONFIGURATION_SPEC_LIST,
                    GET_BUCKET_LIST,
                    GET_BUCKET_DETAIL,
                    CREATE,
                    GET_LIST,
                    GET_DETAIL,
                    SET_USER_CONFIGURATION_LIST,
                    SET_BUCKET,
                    GET_ACG_RULE_LIST,
                    DELETE);

    private final Wire wire;

    Notebooks(Wire wire) {
        this.wire = wire;
    }

    /** Lists the VPCs a notebook can be put into (reference page: Notebooks, getVpcList). */
    public Contents<Vpc> getVpcList() throws ApiException {
        return wire.call(GET_VPC_LIST, Request.nothing());
    }

    /** Gets one VPC with its address range (reference page: Notebooks, getVpcDetail). */
    public VpcDetail getVpcDetail(long vpcNo) throws ApiException {
        return wire.call(GET_VPC_DETAIL, Map.of("vpcNo", vpcNo));
    }

    /**
     * Lists the subnets of a VPC, for a type of notebook (reference page: Notebooks,
     * getSubnetList).
     *
     * @param typeCode one of {@link #getTypeList}
     * @param vpcNo one of {@link #getVpcList}
     */
    public Contents<Subnet> getSubnetList(String typeCode, long vpcNo) throws ApiException {
        return wire.call(GET_SUBNET_LIST, new Request.TypeAndVpc(typeCode, vpcNo));
    }

    /** Gets one subnet with its address range (reference page: Notebooks, getSubnetDetail). */
    public SubnetDetail getSubnetDetail(long vpcNo, long subnetNo) throws ApiException {
        return wire.call(GET_SUBNET_DETAIL, new Request.VpcAndSubnet(vpcNo, subnetNo));
    }

    /** Lists the types of notebook (reference page: Notebooks, getTypeList). */
    public Contents<NotebookType> getTypeList() throws ApiException {
        return wire.call(GET_TYPE_LIST, Request.nothing());
    }

    /**
     * Lists the servers a type of notebook can run on (reference page: Notebooks,
     * getServerTypeList).
     *
     * @param typeCode one of {@link #getTypeList}
     */
    public Contents<ServerType> getServerTypeList(String typeCode) throws ApiException {
        return wire.call(GET_SERVER_TYPE_LIST, Map.of("typeCode", typeCode));
    }

    /** Lists the login keys for SSH (reference page: Notebooks, getLoginKeyList). */
    public Contents<LoginKey> getLoginKeyList() throws ApiException {
        return wire.call(GET_LOGIN_KEY_LIST, Request.nothing());
    }

    /**
     * Lists the settings a type of notebook asks for (reference page: Notebooks,
     * getUserConfigurationSpecList).
     *
     * @param typeName the name, not the code, of one of {@link #getTypeList}
     */
    public UserConfigurationSpecs getUserConfigurationSpecList(String typeName)
            throws ApiException {
        return wire.call(GET_USER_CONFIGURATION_SPEC_LIST, Map.of("typeName", typeName));
    }

    /** Lists the buckets of Object Storage (reference page: getObjectStorageBucketList). */
    public Contents<Bucket> getObjectStorageBucketList() throws ApiException {
        return wire.call(GET_BUCKET_LIST, Request.nothing());
    }

    /**
     * Gets one bucket of Object Storage (reference page: getObjectStorageBucketDetail).
     *
     * @param bucketName the name of one of {@link #getObjectStorageBucketList}
     */
    public BucketDetail getObjectStorageBucketDetail(String bucketName) throws ApiException {
        return wire.call(GET_BUCKET_DETAIL, Map.of("bucketName", bucketName));
    }

    /**
     * Creates a notebook (reference page: Notebooks, create). It answers at once; the notebook is
     * RUNNING some minutes after it was ACCEPTED. There is no idempotency token: after {@link
     * ApiFailure.UnknownOutcome} look for the name with {@link #getList}, names are unique.
     *
     * @return the new notebook's id
     */
    public Ack create(NewNotebook notebook) throws ApiException {
        return wire.call(CREATE, notebook);
    }

    /**
     * Lists an account's notebooks, page after page to the end (reference page: Notebooks,
     * getList). Each page has a deadline of its own.
     *
     * @return the rows of all pages as they came; a row that moved to a later page while the list
     *     was read came twice
     */
    public Contents<Notebook> getList(String accountId) throws ApiException {
        return PagedList.readAll(
                (limit, offset) -> getPage(accountId, limit, offset), Notebook::id);
    }

    /**
     * Lists one page of an account's notebooks (reference page: Notebooks, getList).
     *
     * @param limit how many rows at most, at least 1
     * @param offset how many rows to skip
     */
    public Contents<Notebook> getPage(String accountId, int limit, int offset) throws ApiException {
        return wire.call(GET_LIST, new Request.Page(accountId, new Request.Paging(limit, offset)));
    }

    /**
     * Gets one notebook with network, storage and settings (reference page: Notebooks, getDetail).
     */
    public NotebookDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }

    /**
     * Changes the settings of a notebook (reference page: Notebooks, setUserConfigurationList). The
     * service shows asterisks in place of a masked value: never send those back. What is not named
     * stays as it is, and whether a masked value has changed cannot be read.
     *
     * @param settings the settings to change
     * @return an answer without an id
     */
    public Ack setUserConfigurationList(String id, List<UserConfiguration> settings)
            throws ApiException {
        return wire.call(
                SET_USER_CONFIGURATION_LIST, new Request.NewUserConfigurations(id, settings));
    }

    /**
     * Links another bucket to a notebook (reference page: setObjectStorageBucket). No read tells
     * which bucket is linked, so after {@link ApiFailure.UnknownOutcome} that cannot be known.
     *
     * @param bucketName a bucket that is not locked; from then on it cannot be locked
     * @return an answer without an id
     */
    public Ack setObjectStorageBucket(String id, String bucketName) throws ApiException {
        return wire.call(SET_BUCKET, new Request.NewBucket(id, bucketName));
    }

    /** Lists the rules of a notebook's access control group (reference page: getAcgRuleList). */
    public Contents<AcgRule> getAcgRuleList(String id) throws ApiException {
        return wire.call(GET_ACG_RULE_LIST, Request.id(id));
    }

    /**
     * Deletes a notebook for good (reference page: Notebooks, delete). It answers at once; until
     * the server is taken down the notebook is still listed, and its name is not free. It is gone
     * when {@link #getDetail} fails with {@link ApiFailure.NotFound}.
     */
    public Ack delete(String id) throws ApiException {
        return wire.call(DELETE, Request.id(id));
    }
}
