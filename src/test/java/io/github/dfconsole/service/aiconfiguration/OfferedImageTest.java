package io.github.dfconsole.service.aiconfiguration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.ImageVersions;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class OfferedImageTest {

    @Test
    void imagesComeWithTheirVersionsWhicheverWayTheyAreTold() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("pytorch", List.of("2.3", "2.4"));
        told.put("bare", List.of());
        told.put("", List.of("registry.example.com:5000/tf:2.16", "registry.example.com:5000/tf"));
        assertThat(OfferedImage.of(new ImageVersions(told)))
                .containsExactly(
                        new OfferedImage("pytorch", List.of("2.3", "2.4")),
                        new OfferedImage("bare", List.of("")),
                        new OfferedImage("registry.example.com:5000/tf", List.of("2.16", "")));
    }

    @Test
    void aVersionIsSentWithItsImage() {
        OfferedImage image = new OfferedImage("pytorch", List.of("2.4", ""));
        assertThat(image.reference("2.4")).isEqualTo("pytorch:2.4");
        assertThat(image.reference("")).isEqualTo("pytorch");
        assertThat(image.isNameOf("pytorch:2.4")).isTrue();
        assertThat(image.isNameOf("pytorch:2.5")).isFalse();
    }
}
