package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.Notebooks;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.service.KeptAnswers;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks up what can be chosen when a notebook is created. Complete answers are cached for five
 * minutes; failures and incomplete lists are not. All methods block and fail with {@link
 * ApiException}; interrupting the calling thread cancels the call. Thread-safe.
 */
public final class NotebookLookups {

    private final Session session;
    private final Notebooks notebooks;
    private final KeptAnswers kept;

    /**
     * The subnets of a VPC.
     *
     * @param usable the subnets that a notebook can be put into
     * @param others how many others there are, see {@link SubnetRule}
     */
    public record Subnets(Listing<Subnet> usable, int others) {}

    /** Creates look-ups over a session; nothing is asked yet. */
    public NotebookLookups(Session session, InstantSource clock) {
        this.session = session;
        this.notebooks = session.client().notebooks();
        this.kept = new KeptAnswers(clock, NotebookLookups::isComplete);
    }

    /** The accounts the key may create a notebook for. */
    public Listing<Account> accounts() throws ApiException {
        return kept.ask(
                "accounts", () -> session.accounts().filter(account -> !account.disabled()));
    }

    /** The types of notebook. */
    public Listing<NotebookType> types() throws ApiException {
        return kept.ask("types", () -> Listing.of(notebooks.getTypeList(), NotebookType::typeCode));
    }

    /** The VPCs. A VPC without a number cannot be chosen and is left out. */
    public Listing<Vpc> vpcs() throws ApiException {
        return kept.ask(
                "vpcs",
                () ->
                        Listing.of(notebooks.getVpcList(), vpc -> id(vpc.vpcNo()))
                                .filter(vpc -> vpc.vpcNo() != null));
    }

    /** One VPC with its address range. */
    public VpcDetail vpc(long vpcNo) throws ApiException {
        return kept.ask("vpc " + vpcNo, () -> notebooks.getVpcDetail(vpcNo));
    }

    /** The subnets of a VPC, for a type of notebook. */
    public Subnets subnets(String typeCode, long vpcNo) throws ApiException {
        return kept.ask(
                "subnets " + vpcNo + " " + typeCode,
                () -> {
                    Listing<Subnet> all =
                            Listing.of(
                                    notebooks.getSubnetList(typeCode, vpcNo),
                                    subnet -> id(subnet.subnetNo()));
                    Listing<Subnet> usable = all.filter(SubnetRule::isUsable);
                    return new Subnets(usable, all.rows().size() - usable.rows().size());
                });
    }

    private static String id(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    /** One subnet with its address range. */
    public SubnetDetail subnet(long vpcNo, long subnetNo) throws ApiException {
        return kept.ask(
                "subnet " + vpcNo + " " + subnetNo,
                () -> notebooks.getSubnetDetail(vpcNo, subnetNo));
    }

    /** The servers a type of notebook can run on. */
    public Listing<ServerType> serverTypes(String typeCode) throws ApiException {
        return kept.ask(
                "server types " + typeCode,
                () ->
                        Listing.of(
                                notebooks.getServerTypeList(typeCode), ServerType::serverTypeCode));
    }

    /** The login keys for SSH. */
    public Listing<LoginKey> loginKeys() throws ApiException {
        return kept.ask(
                "login keys",
                () -> Listing.of(notebooks.getLoginKeyList(), LoginKey::loginKeyName));
    }

    /** The buckets of Object Storage, those too that cannot be linked; see {@link BucketRule}. */
    public Listing<Bucket> buckets() throws ApiException {
        return kept.ask(
                "buckets",
                () ->
                        Listing.of(notebooks.getObjectStorageBucketList(), Bucket::name)
                                .filter(bucket -> !bucket.name().isEmpty()));
    }

    /** One bucket with all that the service tells of it. */
    public BucketDetail bucket(String name) throws ApiException {
        return kept.ask("bucket " + name, () -> notebooks.getObjectStorageBucketDetail(name));
    }

    /**
     * The settings a type of notebook asks for: all of them, since a form without one of them would
     * create another notebook than the user wants.
     *
     * @throws IncompleteListException if the service did not send all of them
     */
    public Listing<UserConfigurationSpec> configurationSpecs(String typeName)
            throws ApiException, IncompleteListException {
        Listing<UserConfigurationSpec> specs =
                kept.ask(
                        "specs " + typeName,
                        () ->
                                Listing.of(
                                        notebooks
                                                .getUserConfigurationSpecList(typeName)
                                                .asContents(),
                                        spec -> ""));
        if (!specs.isComplete()) {
            throw new IncompleteListException(specs);
        }
        return specs;
    }

    /**
     * The names of an account's notebooks, as far as the service lists them; asked for each time. A
     * name that is absent need not be free.
     */
    public Set<String> namesOf(String accountId) throws ApiException {
        return session.notebooks(accountId).rows().stream()
                .map(Notebook::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Clears the cache, so that everything is asked for again. */
    public void forget() {
        kept.forget();
    }

    private static boolean isComplete(Object value) {
        return !(value instanceof Subnets subnets) || subnets.usable().isComplete();
    }
}
