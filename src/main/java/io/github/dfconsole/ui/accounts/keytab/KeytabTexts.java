package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.service.keytab.FolderRisk;
import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabFailure;
import io.github.dfconsole.service.keytab.KeytabReader;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;

import java.nio.file.Path;

/** What is said about keytabs: why one could not be read or saved, and how it compares. */
final class KeytabTexts {

    private static final int LONGEST_PATH = 300;
    private static final int BYTES_PER_KIB = 1024;

    private final Texts texts;
    private final Times times;

    KeytabTexts(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    static String shown(Path file) {
        return Printable.escape(file.toString(), LONGEST_PATH);
    }

    /** Says why something went wrong. */
    String of(Throwable failure) {
        return failure instanceof KeytabException keytab
                ? of(keytab.failure())
                : FailureText.of(failure, texts, times).inOne();
    }

    /** Says why nothing was downloaded and saved. */
    String ofDownload(Throwable failure) {
        return switch (failure) {
            case KeytabException keytab when keytab.failure() instanceof KeytabFailure.OfContent ->
                    texts.get("keytab.download.not-saved", of(keytab));
            case ApiException call -> ofCall(call);
            default -> of(failure);
        };
    }

    /** The usual words are about lists, and point to details that are not shown here. */
    private String ofCall(ApiException call) {
        String service = call.failure().report().endpoint().displayName();
        return switch (call.failure()) {
            case ApiFailure.NotAnAnswer foreign
                    when foreign.answer().form() == ForeignAnswer.Form.OTHER ->
                    texts.get("keytab.download.no-keytab", service);
            case ApiFailure.TooLarge large when large.limit() == ApiFailure.TooLarge.Limit.BYTES ->
                    texts.get("keytab.download.too-large", service);
            default -> of(call);
        };
    }

    String of(KeytabFailure failure) {
        return switch (failure) {
            case KeytabFailure.OfContent content -> ofContent(content);
            case KeytabFailure.OfFile file -> ofFile(file);
        };
    }

    private String ofContent(KeytabFailure.OfContent failure) {
        return switch (failure) {
            case KeytabFailure.Empty _ -> texts.get("keytab.problem.empty");
            case KeytabFailure.NoKeys _ -> texts.get("keytab.problem.no-keys");
            case KeytabFailure.NotAKeytab other -> ofLikeness(other.likeness());
            case KeytabFailure.UnsupportedVersion other ->
                    texts.get("keytab.problem.version", "0x%04x".formatted(other.version()));
            case KeytabFailure.Truncated cut ->
                    texts.get("keytab.problem.truncated", cut.at(), cut.before().size());
            case KeytabFailure.Damaged damaged ->
                    texts.get("keytab.problem.damaged", damaged.at(), damaged.before().size());
            case KeytabFailure.TooLarge _ ->
                    texts.get("keytab.problem.too-large", KeytabReader.LARGEST / BYTES_PER_KIB);
        };
    }

    private String ofLikeness(KeytabFailure.Likeness likeness) {
        return texts.get(
                switch (likeness) {
                    case HTML -> "keytab.problem.html";
                    case JSON -> "keytab.problem.json";
                    case BASE64_KEYTAB -> "keytab.problem.base64";
                    case TICKET_CACHE -> "keytab.problem.ticket-cache";
                    case TEXT -> "keytab.problem.text";
                    case OTHER -> "keytab.problem.other";
                });
    }

    private String ofFile(KeytabFailure.OfFile failure) {
        String file = shown(failure.file());
        return switch (failure) {
            case KeytabFailure.IsLink _ -> texts.get("keytab.problem.link", file);
            case KeytabFailure.IsNoFile _ -> texts.get("keytab.problem.no-file", file);
            case KeytabFailure.Exists _ -> texts.get("keytab.problem.exists", file);
            case KeytabFailure.NotPrivate _ -> texts.get("keytab.problem.not-private", file);
            case KeytabFailure.NotWritten not ->
                    FailureText.notWritten(not.problem(), not.file(), texts).inOne();
            case KeytabFailure.NoSuchFile _ -> texts.get("keytab.problem.missing", file);
            case KeytabFailure.NotRead _ -> texts.get("keytab.problem.unreadable", file);
        };
    }

    String of(FolderRisk risk) {
        String folder = shown(risk.folder());
        return switch (risk) {
            case FolderRisk.OpenToOthers open ->
                    texts.get(
                            open.canWrite() ? "keytab.risk.open-write" : "keytab.risk.open",
                            folder);
            case FolderRisk.UnderGit _ -> texts.get("keytab.risk.git", folder);
            case FolderRisk.Synchronised shared ->
                    texts.get("keytab.risk.synchronised", folder, shared.service());
        };
    }

    String of(KeytabComparison comparison) {
        return texts.get(
                switch (comparison) {
                    case SAME -> "keytab.compared.same";
                    case OLDER -> "keytab.compared.older";
                    case NEWER -> "keytab.compared.newer";
                    case OTHER_PRINCIPAL -> "keytab.compared.other-principal";
                    case CANNOT_BE_TOLD -> "keytab.compared.unknown";
                });
    }
}
