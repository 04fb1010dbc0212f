package io.duban.modeling.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundModelsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areAccepted(String name, String model) {
        assertThat(ModelChecks.check(Sketch.file(model))).as(model).isEmpty();
    }

    static Stream<Arguments> areAccepted() {
        return SketchCorpus.sound().entrySet().stream().map(model -> Arguments.of(model.getKey(), model.getValue()));
    }

    @Test
    void areAtLeastForty() {
        Map<String, String> models = SketchCorpus.sound();
        assertThat(models).hasSizeGreaterThanOrEqualTo(40);
    }
}
