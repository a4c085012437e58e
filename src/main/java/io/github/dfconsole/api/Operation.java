package io.github.dfconsole.api;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Keytab;

/**
 * One operation of the API. Every operation is a POST to {@code /api/v2/<name>} with a JSON body.
 *
 * @param name group and operation, for example {@code aiworkspaces/getList}
 * @param effect whether it reads or changes
 * @param answerType what a successful answer is read into
 * @param <A> the Java type of {@code answerType}
 */
@SuppressWarnings("UnusedTypeParameter") // it tells callers of Wire what they get back
public record Operation<A>(String name, Effect effect, JavaType answerType) {

    private static final String PREFIX = "/api/v2/";

    /** An operation that only looks. */
    static <A> Operation<A> read(String name, Class<A> answer) {
        return new Operation<>(name, Effect.READ, types().constructType(answer));
    }

    /** An operation that lists rows of one type. */
    static <T> Operation<Contents<T>> list(String name, Class<T> row) {
        JavaType answer = types().constructParametricType(Contents.class, row);
        return new Operation<>(name, Effect.READ, answer);
    }

    /** An operation that changes something and answers with no more than an id. */
    static Operation<Ack> change(String name) {
        return change(name, Ack.class);
    }

    /** An operation that changes something. */
    static <A> Operation<A> change(String name, Class<A> answer) {
        return new Operation<>(name, Effect.CHANGE, types().constructType(answer));
    }

    /** The path of the request, as it is signed. */
    public String path() {
        return PREFIX + name;
    }

    /** Whether the answer is a file rather than JSON. */
    public boolean isDownload() {
        return answerType.hasRawClass(Keytab.class);
    }

    private static TypeFactory types() {
        return TypeFactory.defaultInstance();
    }
}
