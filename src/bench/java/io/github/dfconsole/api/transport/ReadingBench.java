package io.github.dfconsole.api.transport;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Contents;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reading 100,000 AI workspaces into records, against the least that this can take, and against
 * other readers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBench {

    private static final int ROWS = 100_000;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper plain = new JsonMapper();
    private final JavaType type =
            TypeFactory.defaultInstance()
                    .constructParametricType(Contents.class, AiWorkspace.class);
    private byte[] body = {};

    /** An answer as the sandbox and the samples write it. */
    @Setup
    public void write() {
        StringBuilder json = new StringBuilder("{\"success\":true,\"total\":100000,\"contents\":[");
        for (int row = 0; row < ROWS; row++) {
            json.append(row == 0 ? "" : ",")
                    .append(
                            """
                            {"id":"%022d","name":"churn-%06d","accountName":"forest-prod",\
                            "description":"가입자 이탈 예측, 매월 다시 학습 %d",\
                            "imageVersion":"tensorflow:2.13.0-gpu",\
                            "createdAt":"2024-09-14T22:08:%02d.356+09:00",\
                            "modifiedAt":"2026-01-16T07:41:%02d.808+09:00","disabled":%b}"""
                                    .formatted(row, row, row, row % 60, row % 59, row % 7 == 0));
        }
        body = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the client does with the answer. */
    @Benchmark
    public Object records() throws IOException {
        return Json.MAPPER.readValue(body, type);
    }

    /** The least that any reader has to do that gives texts: each is made once, and left. */
    @Benchmark
    public void limit(Blackhole taken) throws IOException {
        try (JsonParser parser = factory.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    taken.consume(parser.getText());
                }
            }
        }
    }

    /** A row for readers that are not ours, which leave times as texts: less work than ours has. */
    public record Plain(
            String id,
            String name,
            String accountName,
            String description,
            String imageVersion,
            String createdAt,
            String modifiedAt,
            boolean disabled) {}

    /** An answer for readers that are not ours. */
    public record PlainContents(boolean success, int total, List<Plain> contents) {}

    /** Jackson as it comes. */
    @Benchmark
    public Object plainJackson() throws IOException {
        return plain.readValue(body, PlainContents.class);
    }

    /** A reader that is known to be fast. */
    @Benchmark
    public Object fastjson() {
        return JSON.parseObject(body, PlainContents.class);
    }
}
