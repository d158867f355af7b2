package dev.frontdesk.call.console.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.routing.SamplePlans;
import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is sent is what is published: nothing is lost on the way from the request to the plan. */
class RoutingPlanBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void a_sample_companys_file_is_a_request_as_it_stands(String company) {
        var body = JsonMapper.builder().build().readValue(SamplePlans.text(company), RoutingPlanBody.class);

        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(body)).isEmpty();
        }
        assertThat(body.plan()).isEqualTo(SamplePlans.of(company));
    }
}
