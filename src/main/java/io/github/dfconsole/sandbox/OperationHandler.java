package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/** Carries out one operation. */
@FunctionalInterface
interface OperationHandler {

    /**
     * Answers a request that satisfies the schema of the operation.
     *
     * @throws Refusal if the service would refuse the request
     */
    Reply answer(JsonNode request) throws Refusal;
}
