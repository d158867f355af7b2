package dev.frontdesk.web.openapi;

import dev.frontdesk.web.problem.ProblemWriter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pieces that operations refer to. */
final class CommonParts {

    static final String TOKEN = "token";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String AS_OF = "AsOf";
    static final String KNOWN_AT = "KnownAt";
    /** Every operation takes these. */
    static final List<String> EVERYWHERE = List.of("Site", "Desk", "CorrelationId", "Language");

    private static final String PROBLEM = "Problem";

    /** What each status means, in both languages. */
    private static final Map<Integer, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request is wrong in itself; errors[] says where · 请求本身有误，errors[] 指明何处"),
            Map.entry(401, "No token, or one that is not good · 未登录或令牌无效"),
            Map.entry(403, "Your role does not allow this · 角色无权"),
            Map.entry(404, "Unknown, or not for you to know · 不存在，或无权得知"),
            Map.entry(409, "Refused by a rule, or lost a race (try-again) · 规则不允许，或同时有人处理（try-again）"),
            Map.entry(412, "Somebody else changed it first · 已被他人更改"),
            Map.entry(413, "The body is too large · 内容过大"),
            Map.entry(415, "Not JSON · 内容类型不是 JSON"),
            Map.entry(422, "The key was used for another request · 该键已用于另一请求"),
            Map.entry(428, "If-Match is missing · 缺少 If-Match"),
            Map.entry(429, "Too many requests; see Retry-After · 请求过多，见 Retry-After"),
            Map.entry(500, "Our fault; nothing was changed · 系统内部出错，未生效"),
            Map.entry(503, "Not available now; see Retry-After · 暂时不可用，见 Retry-After")));

    private CommonParts() {}

    static String problem(int status) {
        return PROBLEM + status;
    }

    static Components components(ProblemWriter problems) {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas(PROBLEM, problemSchema());
        parameters().forEach(components::addParameters);
        MEANINGS.forEach(
                (status, meaning) -> components.addResponses(problem(status), response(status, meaning, problems)));
        return components;
    }

    private static Map<String, Parameter> parameters() {
        return Map.of(
                IDEMPOTENCY_KEY,
                header(
                                "Idempotency-Key",
                                "Your own key for this command; the same again gets the same answer · 自定的键，重发得到同一回答")
                        .required(true)
                        .schema(new StringSchema().minLength(1).maxLength(200))
                        .example("01890a5d-ac96-774b-bcce-b302099a8057"),
                "Site",
                header("Frontdesk-Site", "Which site; may be left out when you have one only · 站点，只有一个时可省略")
                        .example("site-a"),
                "Desk",
                header("Frontdesk-Desk", "Which position · 工位").example("front-desk"),
                "CorrelationId",
                header("X-Correlation-Id", "A UUID; echoed · 关联编号，原样返回"),
                "Language",
                header("Accept-Language", "zh or en, for sentences · 语句所用语言").example("zh"),
                AS_OF,
                moment("asOf", "What had happened by then · 截至该时刻已发生"),
                KNOWN_AT,
                moment("knownAt", "What was recorded by then · 截至该时刻已记录"));
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static Parameter moment(String name, String description) {
        return new QueryParameter()
                .name(name)
                .description(description)
                .schema(new StringSchema().format("date-time"))
                .example("2026-03-02T10:00:00Z");
    }

    private static ApiResponse response(int status, String meaning, ProblemWriter problems) {
        var body = new MediaType().schema(new Schema<>().$ref(PROBLEM)).example(problems.example(status));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problemSchema() {
        var error = new ObjectSchema().addProperty("field", new StringSchema()).addProperty("code", new StringSchema());
        var problem = new ObjectSchema();
        problem.description("RFC 9457; decide by the code · 按 code 判断")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema())
                .addProperty("params", new MapSchema().additionalProperties(new StringSchema()))
                .addProperty("errors", new ArraySchema().items(error))
                .addProperty("instance", new StringSchema().format("uri"));
        problem.setRequired(List.of("type", "title", "status", "code", "params", "errors", "instance"));
        return problem;
    }
}
