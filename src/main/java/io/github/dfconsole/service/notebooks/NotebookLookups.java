package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.Notebooks;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.service.Session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What there is to choose from when a notebook is created. Answers are kept for five minutes;
 * failures are not. All methods block and fail with {@link ApiException}; interrupting the calling
 * thread cancels. May be used by several threads at once.
 */
public final class NotebookLookups {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Session session;
    private final Notebooks notebooks;
    private final InstantSource clock;
    private final Map<String, Answer> kept = new ConcurrentHashMap<>();

    private record Answer(Object value, Instant at) {}

    @FunctionalInterface
    private interface Call<T> {
        T get() throws ApiException;
    }

    /**
     * The subnets of a VPC.
     *
     * @param usable those a notebook can be put into
     * @param others how many there are that it cannot be put into, see {@link SubnetRule}
     */
    public record Subnets(List<Subnet> usable, int others) {}

    /** Creates look-ups over a session; nothing is asked yet. */
    public NotebookLookups(Session session, InstantSource clock) {
        this.session = session;
        this.notebooks = session.client().notebooks();
        this.clock = clock;
    }

    /** The accounts the key may create a notebook for. */
    public List<Account> accounts() throws ApiException {
        return ask(
                "accounts",
                () ->
                        session.accounts().rows().stream()
                                .filter(account -> !account.disabled())
                                .toList());
    }

    /** The types of notebook. */
    public List<NotebookType> types() throws ApiException {
        return ask("types", () -> notebooks.getTypeList().contents());
    }

    /** The VPCs; those without a number cannot be chosen and are left out. */
    public List<Vpc> vpcs() throws ApiException {
        return ask(
                "vpcs",
                () ->
                        notebooks.getVpcList().contents().stream()
                                .filter(vpc -> vpc.vpcNo() != null)
                                .toList());
    }

    /** One VPC with its address range. */
    public VpcDetail vpc(long vpcNo) throws ApiException {
        return ask("vpc " + vpcNo, () -> notebooks.getVpcDetail(vpcNo));
    }

    /** The subnets of a VPC, for a type of notebook. */
    public Subnets subnets(String typeCode, long vpcNo) throws ApiException {
        return ask(
                "subnets " + vpcNo + " " + typeCode,
                () -> {
                    List<Subnet> all = notebooks.getSubnetList(typeCode, vpcNo).contents();
                    List<Subnet> usable = all.stream().filter(SubnetRule::isUsable).toList();
                    return new Subnets(usable, all.size() - usable.size());
                });
    }

    /** One subnet with its address range. */
    public SubnetDetail subnet(long vpcNo, long subnetNo) throws ApiException {
        return ask(
                "subnet " + vpcNo + " " + subnetNo,
                () -> notebooks.getSubnetDetail(vpcNo, subnetNo));
    }

    /** The servers a type of notebook can run on. */
    public List<ServerType> serverTypes(String typeCode) throws ApiException {
        return ask(
                "server types " + typeCode, () -> notebooks.getServerTypeList(typeCode).contents());
    }

    /** The login keys for SSH. */
    public List<LoginKey> loginKeys() throws ApiException {
        return ask("login keys", () -> notebooks.getLoginKeyList().contents());
    }

    /** The settings a type of notebook asks for. */
    public List<UserConfigurationSpec> configurationSpecs(String typeName) throws ApiException {
        return ask(
                "specs " + typeName,
                () -> notebooks.getUserConfigurationSpecList(typeName).userConfigurationSpecs());
    }

    /** The names an account's notebooks have now; they are asked for each time. */
    public Set<String> namesOf(String accountId) throws ApiException {
        return session.notebooks(accountId).rows().stream()
                .map(Notebook::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets everything that is kept, so that it is asked for again. */
    public void forget() {
        kept.clear();
    }

    @SuppressWarnings("unchecked")
    private <T> T ask(String question, Call<T> call) throws ApiException {
        Instant now = clock.instant();
        Answer before = kept.get(question);
        // A clock that was set back makes no answer last longer.
        if (before != null && !now.isBefore(before.at()) && now.isBefore(before.at().plus(KEPT))) {
            return (T) before.value();
        }
        T value = call.get();
        kept.put(question, new Answer(value, now));
        return value;
    }
}
