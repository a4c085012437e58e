package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.UserConfigurationSpecs;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service with a few choices for every field of a new notebook. */
public final class SampleLookups {

    public static final Account FOREST = account("a1", "forest");
    public static final Account MEADOW = account("a2", "meadow");
    public static final NotebookType LAB = new NotebookType("SW.LAB", "Jupyter Lab");
    public static final NotebookType HUB = new NotebookType("SW.HUB", "Jupyter Hub");

    /** A VPC with two usable subnets, a private one and one in another zone. */
    public static final Vpc NORTH = new Vpc(1L, "north", 1);

    /** A VPC with a single usable subnet. */
    public static final Vpc SOUTH = new Vpc(2L, "south", 1);

    /** A VPC with a private subnet only, so with none that is usable. */
    public static final Vpc BARE = new Vpc(3L, "bare", 1);

    public static final Subnet NORTH_1 = new Subnet(11L, "north-1", true, 3, "KR-2");
    public static final Subnet NORTH_2 = new Subnet(12L, "north-2", true, 3, "KR-2");
    public static final Subnet SOUTH_1 = new Subnet(21L, "south-1", true, 3, "KR-2");
    public static final ServerType SMALL = new ServerType("SVR.C004", "vCPU 4EA, Memory 16GB");
    public static final ServerType LARGE = new ServerType("SVR.C008", "vCPU 8EA, Memory 32GB");
    public static final ServerType HUGE = new ServerType("SVR.C032", "vCPU 32EA, Memory 256GB");
    public static final LoginKey OLD_KEY = new LoginKey("old-key", "", "", null);
    public static final LoginKey NEW_KEY = new LoginKey("new-key", "", "", null);

    /** A masked, mandatory setting, for which the service shows asterisks as default value. */
    public static final UserConfigurationSpec PASSWORD =
            new UserConfigurationSpec(
                    "Access Password",
                    Secret.of("********"),
                    "Jupyter Lab",
                    "^(?=.*[0-9]).{8,20}$",
                    true,
                    true);

    /** An optional setting with a default value. */
    public static final UserConfigurationSpec THEME =
            new UserConfigurationSpec(
                    "Theme", Secret.of("light"), "Jupyter Lab", "[a-z]+", false, false);

    /** An optional setting without a default value. */
    public static final UserConfigurationSpec FOLDER =
            new UserConfigurationSpec("Folder", Secret.NONE, "Jupyter Lab", ".*", false, false);

    private SampleLookups() {}

    /** Returns a service without notebooks, on which new notebooks run at once. */
    public static FakeWire wire() {
        return new FakeWire()
                .lists("accounts/getList", FOREST, MEADOW)
                .lists("notebooks/getTypeList", LAB, HUB)
                .lists("notebooks/getVpcList", NORTH, SOUTH, BARE)
                .on("notebooks/getVpcDetail", SampleLookups::vpcDetail)
                .on("notebooks/getSubnetList", SampleLookups::subnets)
                .on("notebooks/getSubnetDetail", SampleLookups::subnetDetail)
                .on("notebooks/getServerTypeList", SampleLookups::serverTypes)
                .lists("notebooks/getLoginKeyList", OLD_KEY, NEW_KEY)
                .on("notebooks/getUserConfigurationSpecList", SampleLookups::specs)
                .lists("notebooks/getList")
                .on("notebooks/create", request -> new Ack(true, "", "n1"))
                .on("notebooks/getDetail", request -> detail(List.of()));
    }

    /** Returns the detail of a running notebook with these settings. */
    public static NotebookDetail detail(List<NotebookDetail.Setting> settings) {
        return new NotebookDetail(
                true,
                "",
                "n1",
                "churn",
                "Jupyter Lab",
                "RUNNING",
                null,
                "",
                "",
                "",
                null,
                "",
                1L,
                "north",
                11L,
                "north-1",
                "",
                null,
                settings,
                "");
    }

    private static Account account(String id, String name) {
        return new Account(id, name, name + "@KR.DF.NAVERNCP.COM", "RUNNING", null, false);
    }

    private static Answer subnets(Object request) {
        return switch (Math.toIntExact(number("vpcNo", request))) {
            case 1 ->
                    list(
                            NORTH_1,
                            NORTH_2,
                            new Subnet(13L, "north-private", false, 3, "KR-2"),
                            new Subnet(14L, "north-kr1", true, 2, "KR-1"));
            case 2 -> list(SOUTH_1);
            default -> list(new Subnet(31L, "bare-private", false, 3, "KR-2"));
        };
    }

    /** The notebook type "hub" cannot use the large server and has no settings. */
    private static Answer serverTypes(Object request) {
        return request.toString().contains(HUB.typeCode()) ? list(SMALL, HUGE) : list(SMALL, LARGE);
    }

    private static Answer specs(Object request) {
        return new UserConfigurationSpecs(
                true,
                "",
                request.toString().contains(HUB.typeName())
                        ? List.of()
                        : List.of(PASSWORD, THEME, FOLDER));
    }

    private static Answer vpcDetail(Object request) {
        long number = number("vpcNo", request);
        return new VpcDetail(true, "", number, "", 1, "10." + number + ".0.0/16", "RUN", null);
    }

    private static Answer subnetDetail(Object request) {
        long number = number("subnetNo", request);
        String range = "10.0." + number + ".0/24";
        return new SubnetDetail(true, "", 0L, "", 3, "KR-2", number, "", range, null, "RUN", true);
    }

    private static Answer list(Object... rows) {
        return new Contents<>(true, "", List.of(rows), rows.length);
    }

    /** Returns a number from the text form of a request. */
    private static long number(String name, Object request) {
        Matcher found = Pattern.compile("\\b" + name + "=(\\d+)").matcher(request.toString());
        if (!found.find()) {
            throw new AssertionError(name + " is missing in " + request);
        }
        return Long.parseLong(Objects.requireNonNull(found.group(1)));
    }
}
