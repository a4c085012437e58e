package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ImageAdvice;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;

/** What is wrong with the fields of a configuration, in words that name the rule and the fix. */
final class ConfigurationProblemText {

    private ConfigurationProblemText() {}

    static String image(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("aiconfiguration.problem.image.missing");
            case TOO_LONG -> texts.get("aiconfiguration.problem.image.too-long");
            case REFUSED -> texts.get("aiconfiguration.problem.refused");
            default -> texts.get("aiconfiguration.problem.image");
        };
    }

    static String advice(ImageAdvice advice, Texts texts) {
        return switch (advice) {
            case NO_TAG -> texts.get("aiconfiguration.image.no-tag");
            case LATEST -> texts.get("aiconfiguration.image.latest");
        };
    }

    static String command(Problem problem, Texts texts) {
        return problem == Problem.MISSING
                ? texts.get("aiconfiguration.problem.command")
                : texts.get("aiconfiguration.problem.refused");
    }

    static String cores(Problem problem, Texts texts) {
        return number(problem, "aiconfiguration.problem.cores", texts);
    }

    static String memory(Problem problem, Texts texts) {
        return number(problem, "aiconfiguration.problem.memory", texts);
    }

    static String gpus(Problem problem, Texts texts) {
        return number(problem, "aiconfiguration.problem.gpus", texts);
    }

    private static String number(Problem problem, String key, Texts texts) {
        return texts.get(problem == Problem.REFUSED ? "aiconfiguration.problem.refused" : key);
    }

    static String refused(Texts texts) {
        return texts.get("aiconfiguration.problem.refused");
    }

    static String ports(Problem problem, Texts texts) {
        return switch (problem) {
            case REPEATED -> texts.get("aiconfiguration.problem.ports.repeated");
            case REFUSED -> texts.get("aiconfiguration.problem.refused");
            default -> texts.get("aiconfiguration.problem.ports");
        };
    }

    static String userPackage(Problem problem, Texts texts) {
        return problem == Problem.LAST_CHARACTER
                ? texts.get("aiconfiguration.problem.package")
                : hdfs(problem, texts);
    }

    static String hdfs(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("aiconfiguration.problem.hdfs.missing");
            case TOO_SHORT -> texts.get("aiconfiguration.problem.hdfs.root");
            case CHARACTERS -> texts.get("aiconfiguration.problem.path.characters");
            case REPEATED -> texts.get("aiconfiguration.problem.output.repeated");
            case REFUSED -> texts.get("aiconfiguration.problem.refused");
            default -> texts.get("aiconfiguration.problem.hdfs");
        };
    }

    static String container(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("aiconfiguration.problem.container.missing");
            case CHARACTERS -> texts.get("aiconfiguration.problem.path.characters");
            case REFUSED -> texts.get("aiconfiguration.problem.refused");
            default -> texts.get("aiconfiguration.problem.container");
        };
    }

    static String envName(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("aiconfiguration.problem.env.missing");
            case REPEATED -> texts.get("aiconfiguration.problem.env.repeated");
            case REFUSED -> texts.get("aiconfiguration.problem.refused");
            default -> texts.get("aiconfiguration.problem.env");
        };
    }

    static String envValue(Problem problem, Texts texts) {
        return problem == Problem.MISSING
                ? texts.get("aiconfiguration.problem.env.left-out")
                : texts.get("aiconfiguration.problem.refused");
    }
}
