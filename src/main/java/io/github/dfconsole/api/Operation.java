package io.github.dfconsole.api;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Contents;

/**
 * One operation of the API. Every operation is a POST to {@code /api/v2/<name>} with a JSON body.
 *
 * @param name group and operation, for example {@code aiworkspaces/getList}
 * @param effect whether it reads or changes
 * @param answerType what a successful answer is read into
 * @param <A> the Java type of {@code answerType}
 */
@SuppressWarnings("UnusedTypeParameter") // it tells callers of Wire what they get back
public record Operation<A extends Answer>(String name, Effect effect, JavaType answerType) {

    private static final String PREFIX = "/api/v2/";

    /** An operation that only looks. */
    static <A extends Answer> Operation<A> read(String name, Class<A> answer) {
        return new Operation<>(name, Effect.READ, types().constructType(answer));
    }

    /** An operation that lists rows of one type. */
    static <T> Operation<Contents<T>> list(String name, Class<T> row) {
        JavaType answer = types().constructParametricType(Contents.class, row);
        return new Operation<>(name, Effect.READ, answer);
    }

    /** The path of the request, as it is signed. */
    public String path() {
        return PREFIX + name;
    }

    private static TypeFactory types() {
        return TypeFactory.defaultInstance();
    }
}
