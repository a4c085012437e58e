package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Label("Rules of a new notebook")
class NotebookRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a-1", "a--b", "api-notebook", "abcdefghijklmno"})
    void aNameInsideTheRulesIsFine(String name) {
        assertThat(NotebookRules.name(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'  ', MISSING",
        "노트북, CHARACTERS",
        "A, CHARACTERS",
        "my notebook, CHARACTERS",
        "ａｂｃ, CHARACTERS",
        "a_b-, CHARACTERS",
        "1ab, FIRST_CHARACTER",
        "-, FIRST_CHARACTER",
        "ab-, LAST_CHARACTER",
        "a-, LAST_CHARACTER",
        "ab, TOO_SHORT",
        "abcdefghijklmnop, TOO_LONG"
    })
    void aNameIsToldWhatItNeedsMost(String name, Problem problem) {
        assertThat(NotebookRules.name(name)).hasValue(problem);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "0100, 100", "101, 101", "2000, 2000", "4000, 4000", "6000, 6000"})
    void aStorageSizeOnOfferIsANumber(String typed, int gigabytes) {
        assertThat(NotebookRules.storageSize(typed)).isEmpty();
        assertThat(NotebookRules.storageGb(typed)).hasValue(gigabytes);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ', MISSING",
        "abc, NOT_A_NUMBER",
        "-100, NOT_A_NUMBER",
        "+100, NOT_A_NUMBER",
        "1e3, NOT_A_NUMBER",
        "100.0, NOT_A_NUMBER",
        "'1,000', NOT_A_NUMBER",
        "１００, NOT_A_NUMBER",
        "٥٠٠, NOT_A_NUMBER",
        "0, SIZE",
        "99, SIZE",
        "2001, SIZE",
        "3999, SIZE",
        "5000, SIZE",
        "6001, SIZE",
        "4294967396, SIZE",
        "99999999999999999999999, SIZE"
    })
    void f30AnyOtherStorageSizeIsNone(String typed, Problem problem) {
        assertThat(NotebookRules.storageSize(typed)).hasValue(problem);
        assertThat(NotebookRules.storageGb(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1bucket", "my.bucket-2", "a--b", "192.168.0.1"})
    void aBucketThatMayExistIsFine(String bucket) {
        assertThat(NotebookRules.bucket(bucket)).isEmpty();
    }

    @Test
    void aBucketMayHaveSixtyThreeCharacters() {
        assertThat(NotebookRules.bucket("b".repeat(63))).isEmpty();
        assertThat(NotebookRules.bucket("b".repeat(64))).hasValue(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'\t', MISSING",
        "Bucket, CHARACTERS",
        "a b c, CHARACTERS",
        "버킷, CHARACTERS",
        "-bucket, FIRST_CHARACTER",
        ".bucket, FIRST_CHARACTER",
        "bucket., LAST_CHARACTER",
        "ab, TOO_SHORT"
    })
    void aBucketThatCannotExistIsRefused(String bucket, Problem problem) {
        assertThat(NotebookRules.bucket(bucket)).hasValue(problem);
    }

    @Test
    void f30WhatIsPastedIsComposedAndTrimmed() {
        assertThat(TypedText.trimmed("\u1112\u1161\u11ab")).isEqualTo("한");
        assertThat(TypedText.trimmed(" \t\n\u00a0\u3000\ufeffabc d\u200b\u2028 "))
                .isEqualTo("abc d");
        assertThat(TypedText.trimmed("\u00a0 ")).isEmpty();
    }

    @Property
    void whateverIsTypedHasAnAnswer(@ForAll String typed) {
        String normal = TypedText.trimmed(typed);
        assertThat(TypedText.trimmed(normal)).isEqualTo(normal);
        assertThat(NotebookRules.name(normal).isEmpty())
                .isEqualTo(normal.matches("(?=.{3,15}$)[a-z][a-z0-9-]*[a-z0-9]"));
        assertThat(NotebookRules.bucket(normal).isEmpty())
                .isEqualTo(normal.matches("(?=.{3,63}$)[a-z0-9][a-z0-9.-]*[a-z0-9]"));
        assertThat(NotebookRules.storageSize(normal).isEmpty())
                .isEqualTo(NotebookRules.storageGb(normal).isPresent());
    }
}
