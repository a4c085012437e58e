package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiFailure;

/** What is known of a change after it was sent once. */
public sealed interface Outcome {

    /** The service accepted it. */
    record Accepted() implements Outcome {}

    /** What was asked for was so already. */
    record SoAlready() implements Outcome {}

    /**
     * It was not carried out.
     *
     * @param failure why
     */
    record Refused(ApiFailure failure) implements Outcome {}

    /**
     * It may have been carried out.
     *
     * @param failure why there was no usable answer
     */
    record Unknown(ApiFailure failure) implements Outcome {}
}
