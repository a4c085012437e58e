package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.ServerType;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a server is, read from its code or its description. The reference says nothing about
 * how to read either: this is what its samples look like.
 *
 * @param vcpu number of virtual processors, at least 1
 * @param memoryGb memory in gigabytes, at least 1
 * @param diskType HDD or SSD; empty if not said
 * @param diskGb size of its disk in gigabytes; 0 if not said
 * @param gpuModel for example T4; empty if it has no GPU
 * @param gpuCount number of GPUs; 0 if it has none
 */
public record ServerShape(
        int vcpu, int memoryGb, String diskType, int diskGb, String gpuModel, int gpuCount) {

    /** Longer than any code or description, and short enough to look through at once. */
    private static final int LONGEST = 1_000;

    /** In SVR.DFRNT.STAND.C004.M016.HDD.B050.G002 the last part is a generation, not a GPU. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:^|\\.)C(?<vcpu>\\d{1,5})\\.M(?<memory>\\d{1,5})"
                            + "(?:\\.(?<type>HDD|SSD)\\.B(?<disk>\\d{1,5}))?(?=\\.|$)");

    private static final Pattern CODE_NAMES_GPU = Pattern.compile("(?:^|\\.)GPU(?:\\.|$)");
    private static final Pattern CODE_GPU =
            Pattern.compile("(?:^|\\.)GPU\\.(?<model>[^.]{1,40})\\.G(?<count>\\d{1,5})\\.");

    /** For example "GPU 1EA(T4), vCPU 8EA, Memory 40GB, [SSD]Disk 50GB". */
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bvCPU ?(?<vcpu>\\d{1,5}) ?EA, ?Memory ?(?<memory>\\d{1,5}) ?GB\\b"
                            + "(?:, ?\\[(?<type>HDD|SSD)] ?Disk ?(?<disk>\\d{1,5}) ?GB\\b)?");

    private static final Pattern WORDS_NAME_GPU = Pattern.compile("\\bGPU\\b");
    private static final Pattern WORDS_GPU =
            Pattern.compile("\\bGPU ?(?<count>\\d{1,5}) ?EA ?\\((?<model>[^()]{1,40})\\)");

    /**
     * Reads a server type: its code, or the description if the code says nothing. Nothing is
     * guessed: a server whose processors, memory or GPUs cannot be told has no shape. It does not
     * fail, whatever the service sends.
     */
    public static Optional<ServerShape> parse(ServerType type) {
        return read(type.serverTypeCode(), CODE, CODE_NAMES_GPU, CODE_GPU)
                .or(() -> read(type.serverDesc(), WORDS, WORDS_NAME_GPU, WORDS_GPU));
    }

    private static Optional<ServerShape> read(
            String text, Pattern server, Pattern namesGpu, Pattern gpu) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = server.matcher(text);
        Matcher gpus = gpu.matcher(text);
        boolean hasGpu = namesGpu.matcher(text).find();
        if (!found.find() || (hasGpu && !gpus.find())) {
            return Optional.empty();
        }
        ServerShape shape =
                new ServerShape(
                        number(found, "vcpu"),
                        number(found, "memory"),
                        text(found, "type"),
                        number(found, "disk"),
                        hasGpu ? text(gpus, "model") : "",
                        hasGpu ? number(gpus, "count") : 0);
        return shape.isPossible() ? Optional.of(shape) : Optional.empty();
    }

    private boolean isPossible() {
        return vcpu > 0 && memoryGb > 0 && gpuModel.isEmpty() == (gpuCount == 0);
    }

    private static String text(Matcher matcher, String group) {
        String text = matcher.group(group);
        return text == null ? "" : text.strip();
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
