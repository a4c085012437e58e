package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test if a call during it violated the OpenAPI document. */
public final class NoViolations implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(ExchangeValidator.takeViolations()).isEmpty();
    }
}
