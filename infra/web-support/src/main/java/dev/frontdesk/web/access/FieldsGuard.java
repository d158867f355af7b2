package dev.frontdesk.web.access;

import dev.frontdesk.web.SeenBy;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes null for a field whose {@link SeenBy} names no role of whoever asks, whatever the controller put there. */
final class FieldsGuard extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> fields) {
        fields.replaceAll(field -> {
            var seenBy = field.getAnnotation(SeenBy.class);
            return seenBy == null ? field : new Guarded(field, seenBy.value());
        });
        return fields;
    }

    private static final class Guarded extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final String[] roles;

        Guarded(BeanPropertyWriter field, String[] roles) {
            super(field);
            this.roles = roles;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
                throws Exception {
            if (isSeen()) {
                super.serializeAsProperty(bean, json, context);
            } else {
                json.writeName(getName());
                json.writeNull();
            }
        }

        /** Where nobody asks, nobody sees. */
        private boolean isSeen() {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null
                    && authentication.getPrincipal() instanceof Jwt token
                    && CurrentActor.roles(token).stream().anyMatch(List.of(roles)::contains);
        }
    }
}
