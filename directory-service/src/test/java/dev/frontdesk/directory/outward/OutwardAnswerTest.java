package dev.frontdesk.directory.outward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** S31, S105: what is said outside is made of a name and a sentence. */
class OutwardAnswerTest {

    private static final OutwardPerson LIN =
            new OutwardPerson("staff-lin", new Names("林小雨", "Lin Xiaoyu"), new Names("销售部", "Sales"));

    @Test
    void s90_the_usual_sentence_passes_the_matter_on() {
        assertThat(OutwardAnswer.about(LIN, OutwardAnswer.USUAL))
                .isEqualTo(new Names(
                        "您找林小雨的事，我来为您转告。请问您是哪里、贵姓、有什么事？",
                        "I will gladly pass your matter on to Lin Xiaoyu. May I ask where you are from, your name and"
                                + " what it is about?"));
    }

    @Test
    void s31_the_input_has_no_place_for_anything_else() {
        assertThat(Arrays.stream(OutwardPerson.class.getRecordComponents())
                        .map(component -> component.getType().getSimpleName() + " " + component.getName()))
                .containsExactly("String staffId", "Names names", "Names department");
    }
}
