package eu.pontes.vacancy.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whoever runs the node how its search index is doing, and how far a rebuild has come. */
@Readiness
@ApplicationScoped
class SearchHealth implements HealthCheck {

    private final LuceneOfferIndex index;

    @Inject
    SearchHealth(LuceneOfferIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        IndexStatus status = index.status();
        return HealthCheckResponse.named("offer-search")
                .up()
                .withData("offers", status.offers())
                .withData("position", status.position())
                .withData("behind", status.behind())
                .withData("rebuilt", status.rebuilt())
                .withData("toRebuild", status.toRebuild())
                .build();
    }
}
