package dev.frontdesk.call.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.kernel.Names;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S31, S23. What is said outside tells nothing of who is in, busy or unwilling. */
class OutwardAnswerTest {

    private static final int SITUATIONS = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s31_whatever_the_callee_said_and_whatever_the_lines_are_the_caller_hears_the_same(String company) {
        var plan = SamplePlans.of(company);
        for (var kind : CallKind.values()) {
            var random = new Random(31);
            var heard = heard(scene(plan, kind, random).advice(plan));
            for (int i = 0; i < SITUATIONS; i++) {
                var advice = scene(plan, kind, random).advice(plan);
                assertThat(heard(advice)).as("%s, situation %d", kind, i).isEqualTo(heard);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CallKind.class)
    void s31_no_sentence_to_a_caller_names_anybody(CallKind kind) {
        for (var company : List.of("a", "b")) {
            var plan = SamplePlans.of(company);
            assertThat(heard(scene(plan, kind, new Random(1)).advice(plan)))
                    .allSatisfy(words -> assertThat(words.zh() + words.en()).doesNotContainPattern("[0-9]|staff-"));
        }
    }

    /** Everything that a caller can hear, in order. */
    private static List<Names> heard(Advice advice) {
        var asked = advice.first().stream().map(Plan.Ask::words);
        var last = advice.ending().ask().stream().map(Plan.Ask::words);
        return Stream.of(asked, Stream.of(advice.connect(), advice.ending().say()), last)
                .flatMap(words -> words)
                .toList();
    }

    private static Scene scene(Plan plan, CallKind kind, Random random) {
        var scene = Scene.of(kind);
        if (random.nextBoolean()) {
            scene.askedFor(Scene.LINA, random.nextBoolean() ? Scene.WANGQIANG : null);
        }
        if (random.nextBoolean()) {
            scene.owner(Scene.SUNLEI, random.nextBoolean() ? Scene.ZHAOMIN : null, random.nextBoolean());
        }
        if (random.nextBoolean()) {
            scene.duty(Scene.ZHAOMIN, null);
        }
        if (random.nextBoolean()) {
            scene.subject(plan, "supplies");
        }
        for (var extension : List.of("8211", "8210", "8221", "8220", "8000", "8300", "8133", "6012", "6600")) {
            scene.line(extension, any(LineState.values(), random), Duration.ofSeconds(random.nextInt(120)));
            if (random.nextInt(4) == 0) {
                scene.notWantedAt(extension);
            }
        }
        return scene;
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
