package io.github.dfconsole.service.snippets;

import io.github.dfconsole.text.Printable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text file that says how an account is used. There are no secrets in it: none of what it is made
 * from can hold one.
 *
 * @param title its first line
 * @param facts what is known of the account
 * @param commands the commands and files
 * @param note its last paragraph
 */
public record AccessSheet(String title, List<Fact> facts, List<Command> commands, String note) {

    /**
     * One line about the account.
     *
     * @param label what it says, in the language of the user
     * @param value the value as it is shown
     */
    public record Fact(String label, String value) {}

    /**
     * A command, or a file.
     *
     * @param title what it is for, in the language of the user
     * @param remarks where it has to run, and other remarks
     * @param text the code
     */
    public record Command(String title, List<String> remarks, String text) {}

    /** Copies the lists. */
    public AccessSheet {
        facts = List.copyOf(facts);
        commands = List.copyOf(commands);
    }

    /** Writes the file. Lines end with a line feed; what is invisible is escaped. */
    public String text() {
        String head =
                facts.stream()
                        .map(fact -> Printable.escape(fact.label() + ": " + fact.value()) + "\n")
                        .collect(Collectors.joining());
        String body = commands.stream().map(AccessSheet::text).collect(Collectors.joining());
        String line = Printable.escape(title);
        return line + "\n" + "=".repeat(line.length()) + "\n\n" + head + body + "\n" + note + "\n";
    }

    private static String text(Command command) {
        String title = Printable.escape(command.title());
        StringBuilder text = new StringBuilder("\n").append(title).append('\n');
        text.append("-".repeat(title.length())).append('\n');
        command.remarks().forEach(each -> text.append(Printable.escape(each)).append('\n'));
        text.append('\n');
        Printable.escapeButLayout(command.text())
                .lines()
                .forEach(each -> text.append(each.isEmpty() ? "" : "    " + each).append('\n'));
        return text.toString();
    }
}
