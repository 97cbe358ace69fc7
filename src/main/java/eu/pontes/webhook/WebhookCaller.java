package eu.pontes.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes one call over a connection of its own, follows nothing, believes nothing but the status, and hangs up when the
 * time is over: every read may be quick and the whole endless.
 */
@ApplicationScoped
class WebhookCaller {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout READ = Timeout.ofSeconds(10);

    private final CloseableHttpClient client;
    private final Duration patience;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(WebhookCaller::daemon);

    @Inject
    WebhookCaller(WebhookAddress addresses) {
        this(
                addresses.anywhere() ? SystemDefaultDnsResolver.INSTANCE : new PublicNetwork(InetAddress::getAllByName),
                Duration.ofSeconds(15));
    }

    WebhookCaller(DnsResolver names, Duration patience) {
        this.patience = patience;
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(READ)
                                .build())
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Pontes-Webhook/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * What was answered.
     *
     * @param status the status, if there was an answer
     */
    record Answer(CallOutcome outcome, Optional<Integer> status) {}

    /**
     * Calls an address.
     *
     * @param secrets the newest first; each signs
     */
    Answer call(String address, List<Secret> secrets, UUID message, Instant now, String body) {
        HttpPost call = new HttpPost(address);
        call.setHeader("webhook-id", message.toString());
        call.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        call.setHeader(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.signature(message.toString(), now, body))
                        .collect(Collectors.joining(" ")));
        call.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Future<?> end = watch.schedule(call::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, call, null)) {
            return answered(response.getCode());
        } catch (PublicNetwork.NotPublic e) {
            return new Answer(CallOutcome.NOT_PUBLIC, Optional.empty());
        } catch (SocketTimeoutException e) {
            return new Answer(CallOutcome.TIMED_OUT, Optional.empty());
        } catch (IOException e) {
            boolean over = call.isCancelled() || e instanceof InterruptedIOException;
            return new Answer(over ? CallOutcome.TIMED_OUT : CallOutcome.UNREACHABLE, Optional.empty());
        } finally {
            end.cancel(false);
        }
    }

    private static Answer answered(int status) {
        if (status >= HttpStatus.SC_OK && status < HttpStatus.SC_REDIRECTION) {
            return new Answer(CallOutcome.TAKEN, Optional.of(status));
        }
        return new Answer(status == HttpStatus.SC_GONE ? CallOutcome.GONE : CallOutcome.REFUSED, Optional.of(status));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "webhook-watch");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
