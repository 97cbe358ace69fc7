package eu.pontes.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals secrets before they go into the database, so that a copy of the database gives none away. The key comes from the
 * setting, which several nodes need, or is drawn once into the folder for data.
 */
@ApplicationScoped
class SecretSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> given;
    private final Path file;
    private @Nullable SecretKeySpec key;

    @Inject
    SecretSeal(
            @ConfigProperty(name = "pontes.webhook.key") Optional<String> given,
            @ConfigProperty(name = "pontes.data") String data) {
        this.given = given;
        this.file = Path.of(data).resolve("webhook.key");
    }

    /** A secret that only opens for the same webhook. */
    byte[] seal(Secret secret, WebhookId webhook) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, webhook).doFinal(secret.bytes());
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    Secret open(byte[] sealed, WebhookId webhook) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return new Secret(cipher(Cipher.DECRYPT_MODE, nonce, webhook).doFinal(rest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret was sealed with another PONTES_WEBHOOK_KEY", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, WebhookId webhook) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            byte[] bytes =
                    Base64.getDecoder().decode(given.orElseGet(this::kept).strip());
            if (bytes.length != Secret.LENGTH) {
                throw new IllegalStateException("PONTES_WEBHOOK_KEY must be 32 bytes in Base64");
            }
            known = new SecretKeySpec(bytes, "AES");
            key = known;
        }
        return known;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                draw();
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileAttribute<?>[] forOwnerOnly =
                Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        String drawn = Base64.getEncoder().encodeToString(Secret.draw().bytes());
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwnerOnly)) {
            channel.write(ByteBuffer.wrap(drawn.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException otherNode) {
            return;
        }
    }
}
