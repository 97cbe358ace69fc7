package eu.pontes.support.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.List;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;

/** One start of Payara Micro and one deployment for all in-container tests: the stock adapter makes one for each class. */
public class OnePayara implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Shared.class);
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, SameWarForAll.class);
    }

    /** Gives every test class the same deployment. */
    public static class SameWarForAll extends AnnotationDeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return super.generate(new TestClass(AppWar.class));
        }
    }

    /** Keeps the first deployment until the end, and says clearly when there is none. */
    public static class Shared extends PayaraMicroDeployableContainer {

        private ProtocolMetaData running;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (running == null) {
                HTTPContext http = super.deploy(archive)
                        .getContexts(HTTPContext.class)
                        .iterator()
                        .next();
                if (http.getServlets().isEmpty()) {
                    super.undeploy(archive);
                    throw new DeploymentException("The application did not deploy; the server's log above says why");
                }
                HTTPContext loopback = new HTTPContext("127.0.0.1", http.getPort());
                http.getServlets()
                        .forEach(servlet -> loopback.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
                running = new ProtocolMetaData().addContext(loopback);
            }
            return running;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // The next test class uses it too
        }

        @Override
        public void stop() throws LifecycleException {
            if (running != null) {
                running = null;
                try {
                    super.undeploy((Archive<?>) null);
                } catch (DeploymentException failure) {
                    throw new LifecycleException("The server did not stop", failure);
                }
            }
        }
    }
}
