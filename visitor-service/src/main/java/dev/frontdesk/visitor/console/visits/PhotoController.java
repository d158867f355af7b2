package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.Details;
import dev.frontdesk.visitor.visit.VisitCommand.KeepPhoto;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S88. A picture of the visitor: in the vault, with everything else of the person, and gone with it. */
@RestController
@RequestMapping("/api/v1/visits/{id}/photo")
@Tag(name = "visits", description = "Visits · 来访")
class PhotoController {

    private final Desk desk;
    private final Vault vault;
    private final VisibleVisits visits;
    private final Clock clock;

    PhotoController(Desk desk, Vault vault, VisibleVisits visits, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.visits = visits;
        this.clock = clock;
    }

    @PostMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(
            summary = "Keep a photo of the visitor · 保存访客照片",
            description = "JPEG or PNG, 1 MB at most (413 beyond). Kept in the vault and destroyed with the person's"
                    + " data; a later one takes its place. · JPEG 或 PNG，最大 1 MB（超出为 413）；存入保险库，随个人信息一并销毁；"
                    + "后拍的取代先拍的。")
    ResponseEntity<Answers.Answer> keep(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Schema(description = "The picture itself · 图片", example = "/9j/4AAQSkZJRgABAQEASABIAAD") @RequestBody
                    byte[] picture,
            Actor actor) {
        var visit = visits.known(id, actor);
        var mediaType = type.getType() + "/" + type.getSubtype();
        if (!isPicture(picture, mediaType)) {
            throw new BadInput("photo-invalid", "body");
        }
        // With the person's number, so that whoever erases the person erases the picture too.
        var words = new PersonalDetails(
                null, number(visit, actor), null, Base64.getEncoder().encodeToString(picture));
        var kept = vault.keep(id + "/photo-" + visit.version(), words);
        var photo = new Details(kept.ref(), kept.person(), kept.digest());
        var command = new KeepPhoto(new VisitId(id), photo, mediaType, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @GetMapping(produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The visitor's photo · 访客照片",
            description = "The last one; that it was looked at is recorded. 404 where there is none, or it was erased."
                    + " · 最近一张；查看会被记录；没有或已销毁为 404。")
    ResponseEntity<byte[]> photo(@PathVariable String id, Actor actor) {
        var taken = visits.at(id, Moment.LATEST, actor).last(PhotoTaken.class).orElseThrow(Missing::new);
        var reveal = new Reveal(actor.account(), actor.site(), "visit-photo", id);
        var kept = vault.reveal(List.of(taken.photoRef()), reveal).get(taken.photoRef());
        if (kept == null || kept.text() == null) {
            throw new Missing();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(taken.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(Base64.getDecoder().decode(kept.text()));
    }

    private @Nullable String number(VisitStory visit, Actor actor) {
        var ref = visit.state().now().details().ref();
        var reveal = new Reveal(
                actor.account(),
                actor.site(),
                "visit-photo",
                visit.state().now().first().visitId());
        var details = vault.reveal(List.of(ref), reveal).get(ref);
        return details == null ? null : details.number();
    }

    /** By its first bytes: what is said to be a picture is one. */
    private static boolean isPicture(byte[] bytes, String mediaType) {
        return mediaType.equals(MediaType.IMAGE_JPEG_VALUE)
                ? begins(bytes, 0xFF, 0xD8, 0xFF)
                : begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
