package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.notebooks.RefusedField.Field;
import io.github.dfconsole.service.notebooks.RefusedField.Plain;
import io.github.dfconsole.service.notebooks.RefusedField.Setting;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@Label("Refused field")
class RefusedFieldTest {

    private static final Setting PASSWORD = new Setting("Jupyter Lab", "Access Password");
    private static final Setting DOTTED = new Setting("Spark 3.5", "Dr. Who's key");
    private static final List<Setting> SETTINGS = List.of(PASSWORD, DOTTED);

    private static String notAvailable(String what) {
        return "invalid request parameter (constraint violation Not available, %s)".formatted(what);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "notebook name 'taken', NAME",
                "name 'taken', NAME",
                "notebookName 'taken', NAME",
                "accountId '6COytUeFjA7b8eOhqdL5zL', ACCOUNT",
                "typeCode 'SW', TYPE",
                "typeName 'Jupyter', TYPE",
                "vpcNo '1', VPC",
                "vpc '1', VPC",
                "subnetNo '1', SUBNET",
                "serverTypeCode 'SVR', SERVER_TYPE",
                "server type 'SVR', SERVER_TYPE",
                "storageType 'NVME', STORAGE_TYPE",
                "storageGB '5', STORAGE_SIZE",
                "loginKeyName 'mine', LOGIN_KEY",
                "login key name 'mine', LOGIN_KEY",
                "bucketName 'locked-1', BUCKET",
                "create.bucketName, BUCKET"
            })
    void aFieldIsFoundByWhatTheServiceCallsIt(String subject, Field field) {
        assertThat(RefusalMessage.refusedField(notAvailable(subject), SETTINGS))
                .hasValue(new Plain(field));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "(constraint violation Pattern, name): ; NAME",
                "(constraint violation Range, storageGB): ; STORAGE_SIZE",
                "(constraint violation Size(min=3, max=15), name): ; NAME",
                "(bucketName, 'x'). Please enter the name of a bucket in your account; BUCKET",
                "(constraint violation NotEmpty,subnetNo; SUBNET"
            })
    void theDocumentedFormsAreRead(String rest, Field field) {
        assertThat(RefusalMessage.refusedField("invalid request parameter " + rest, SETTINGS))
                .hasValue(new Plain(field));
    }

    @Test
    void aSettingIsFoundByItsKey() {
        assertThat(
                        RefusalMessage.refusedField(
                                notAvailable(
                                        "notebook user configuration 'Jupyter Lab.Access"
                                                + " Password'"),
                                SETTINGS))
                .hasValue(PASSWORD);
        assertThat(
                        RefusalMessage.refusedField(
                                notAvailable(
                                        "notebook user configuration 'Spark 3.5.Dr. Who's key'"),
                                SETTINGS))
                .hasValue(DOTTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notebook user configuration 'Jupyter Lab.Unknown'",
                "notebook user configuration 'Jupyter Lab.Access Password 2'",
                "notebook user configuration 'x.bucketName'",
                "userConfigurations[0].name"
            })
    void aSettingThatIsNotThereIsNoOtherField(String subject) {
        assertThat(RefusalMessage.refusedField(notAvailable(subject), SETTINGS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "notebook name 'bucketname', NAME",
                "notebook name 'user configuration', NAME",
                "bucketName 'a' name 'b', BUCKET",
                "bucketName 'notebook user configuration', BUCKET",
                "bucketName 'never closed name, BUCKET",
                "loginKeyName 'vpcNo', LOGIN_KEY"
            })
    void aChosenValueMisleadsNobody(String subject, Field field) {
        assertThat(RefusalMessage.refusedField(notAvailable(subject), SETTINGS))
                .hasValue(new Plain(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "unexpected error",
                "exceeded limit on resource quota",
                "invalid request parameters",
                "invalid request parameter (constraint violation NotEmpty, id): ",
                "invalid request parameter (constraint violation NotEmpty, username): ",
                "invalid request parameter (password, '********'). Please enter your name",
                "invalid request parameter (constraint violation Not available, 'name')",
                "Data Forest can only create and use one account"
            })
    void whereNoFieldIsNamedNoneIsFound(String message) {
        assertThat(RefusalMessage.refusedField(message, SETTINGS)).isEmpty();
        assertThat(RefusalMessage.isNameTaken(message)).isFalse();
    }

    @Test
    void f5ANameThatIsTakenIsKnownFromOneThatIsWrong() {
        assertThat(RefusalMessage.isNameTaken(notAvailable("notebook name 'mine'"))).isTrue();
        assertThat(
                        RefusalMessage.isNameTaken(
                                "invalid request parameter (constraint violation Pattern, name): "))
                .isFalse();
        assertThat(RefusalMessage.isNameTaken(notAvailable("bucketName 'notebook name'")))
                .isFalse();
        assertThat(
                        RefusalMessage.isNameTaken(
                                "invalid request parameter (name, 'Not available, name')"))
                .isFalse();
    }

    @Test
    @Timeout(60)
    void f12AnEndlessMessageIsReadOnce() {
        String start = "invalid request parameter (constraint violation ";
        for (String piece : List.of("a", "'", "(", "a,")) {
            String message = start + piece.repeat(1_000_000);
            assertThat(RefusalMessage.refusedField(message, SETTINGS)).isEmpty();
        }
        assertThat(RefusalMessage.refusedField(start + "name'".repeat(1_000_000), SETTINGS))
                .contains(new Plain(Field.NAME));
    }

    @Property
    void f12ItDoesNotFailWhateverIsSent(@ForAll("messages") String message) {
        assertThat(RefusalMessage.refusedField(message, SETTINGS)).isNotNull();
        assertThat(RefusalMessage.isNameTaken(message)).isIn(true, false);
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(
                        "invalid request parameter ",
                        "(",
                        ")",
                        ",",
                        "'",
                        " ",
                        "constraint violation ",
                        "Not available",
                        "name",
                        "notebook ",
                        "user configuration ",
                        "Jupyter Lab.Access Password",
                        "vpcNo",
                        "\n",
                        "한",
                        "$1",
                        "\\")
                .list()
                .ofMaxSize(15)
                .map(list -> String.join("", list));
    }
}
