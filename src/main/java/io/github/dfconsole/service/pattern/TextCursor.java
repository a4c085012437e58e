package io.github.dfconsole.service.pattern;

/** A place in a text that moves on as the text is read. */
final class TextCursor {

    /** What stands behind the last character. Unicode promises never to give it a meaning. */
    static final char END = '\uFFFF';

    private final String text;
    private int at;

    TextCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** The next character, which stays the next. */
    char peek() {
        return isAtEnd() ? END : text.charAt(at);
    }

    /** The next character. */
    char next() {
        char each = peek();
        at += isAtEnd() ? 0 : 1;
        return each;
    }

    /** Goes past the next character if it is this one; says whether it was. */
    boolean skip(char wanted) {
        boolean there = !isAtEnd() && peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** Goes past the next of these characters, or to the end. */
    void skipPast(char last) {
        while (!isAtEnd() && peek() != last) {
            at++;
        }
        skip(last);
    }

    /** What has been read since an earlier place. */
    String since(int from) {
        return text.substring(from, at);
    }
}
