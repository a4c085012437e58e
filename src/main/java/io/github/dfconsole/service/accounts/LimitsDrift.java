package io.github.dfconsole.service.accounts;

/**
 * Limits of one namespace that are no longer those that were shown.
 *
 * @param seen the limits that were shown
 * @param now the limits that the service tells now
 */
public record LimitsDrift(QuotaLimits seen, QuotaLimits now) {}
