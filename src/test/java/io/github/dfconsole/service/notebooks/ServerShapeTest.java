package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.ServerType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

@Label("Shape of a server")
class ServerShapeTest {

    private static Optional<ServerShape> parse(String code, String words) {
        return ServerShape.parse(new ServerType(code, words));
    }

    @Test
    void aCodeTellsAllAndItsGenerationIsNoGpu() {
        assertThat(parse("SVR.DFRNT.STAND.C004.M016.HDD.B050.G002", ""))
                .hasValue(new ServerShape(4, 16, "HDD", 50, "", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "SVR.DFRNT.GPU.T4.G001.C008.M040.SSD.B050.G002, 8, 40, T4, 1",
        "SVR.DFRNT.GPU.V100.G004.C032.M360.SSD.B050.G002, 32, 360, V100, 4",
        "SVR.DFRNT.GPU.M60.G002.C016.M080.SSD.B050.G002, 16, 80, M60, 2"
    })
    void aCodeTellsTheGpus(String code, int vcpu, int memoryGb, String model, int count) {
        assertThat(parse(code, ""))
                .hasValue(new ServerShape(vcpu, memoryGb, "SSD", 50, model, count));
    }

    @Test
    void aCodeNeedNotNameADisk() {
        assertThat(parse("SVR.DFRNT.STAND.C002.M008.G003", ""))
                .hasValue(new ServerShape(2, 8, "", 0, "", 0));
    }

    @Test
    void wordsTellItWhereTheCodeDoesNot() {
        assertThat(parse("S1", "vCPU 4EA, Memory 16GB, [HDD]Disk 50GB"))
                .hasValue(new ServerShape(4, 16, "HDD", 50, "", 0));
        assertThat(parse("", "GPU 1EA(T4), vCPU 8EA, Memory 40GB, [SSD]Disk 50GB"))
                .hasValue(new ServerShape(8, 40, "SSD", 50, "T4", 1));
        assertThat(parse(null, "vCPU 4EA, Memory 16GB"))
                .hasValue(new ServerShape(4, 16, "", 0, "", 0));
    }

    @Test
    void aGpuThatTheCodeDoesNotCountIsLookedUpInTheWords() {
        assertThat(
                        parse(
                                "SVR.DFRNT.GPU.C008.M040.SSD.B050.G002",
                                "GPU 2EA(T4), vCPU 8EA, Memory 40GB, [SSD]Disk 50GB"))
                .hasValue(new ServerShape(8, 40, "SSD", 50, "T4", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SVR.DFRNT.STAND",
                "SVR.C004",
                "SVR.C000.M016.HDD.B050.G002",
                "SVR.C004.M000.HDD.B050.G002",
                "SVR.C99999999999.M016.HDD.B050",
                "SVR.GPU.C004.M016.HDD.B050",
                "SVR.GPU.T4.G000.C004.M016.HDD.B050",
                "XC004.M016X",
                "vCPU 4EA",
                "GPU, vCPU 4EA, Memory 16GB",
                "GPU 1EA( ), vCPU 4EA, Memory 16GB",
                "Memory 16GB, [HDD]Disk 50GB"
            })
    void nothingIsGuessed(String text) {
        assertThat(parse(text, "")).isEmpty();
        assertThat(parse("", text)).isEmpty();
    }

    @Test
    void f12AnEndlessTextIsNotLookedThrough() {
        assertThat(parse(".".repeat(1_000_000), "GPU ".repeat(1_000_000))).isEmpty();
    }

    @Property
    void f12ItDoesNotFailWhateverIsSent(
            @ForAll("nearlyShapes") String code, @ForAll("nearlyShapes") String words) {
        parse(code, words)
                .ifPresent(
                        shape -> {
                            assertThat(shape.vcpu()).isPositive();
                            assertThat(shape.memoryGb()).isPositive();
                            assertThat(shape.gpuCount() > 0).isEqualTo(!shape.gpuModel().isEmpty());
                        });
    }

    @Provide
    Arbitrary<String> nearlyShapes() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        ".",
                        "C004",
                        "M016",
                        "C",
                        "M99999",
                        "HDD",
                        "SSD",
                        "B050",
                        "G002",
                        "GPU",
                        "T4",
                        " ",
                        "vCPU 4EA, ",
                        "Memory 16GB",
                        ", ",
                        "[SSD]Disk 50GB",
                        "GPU 1EA(",
                        ")",
                        "0",
                        "한",
                        "\n");
        Arbitrary<String> built = pieces.list().ofMaxSize(15).map(list -> String.join("", list));
        Arbitrary<String> code = pieces.list().ofMaxSize(15).map(list -> String.join(".", list));
        return Arbitraries.oneOf(built, code, Arbitraries.strings().all());
    }
}
