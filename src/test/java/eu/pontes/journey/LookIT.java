package eu.pontes.journey;

import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("system")
class LookIT {

    @Test
    void look() {
        try (Visitor visitor = Browsers.visitor()) {
            visitor.open("/")
                    .picture("landing")
                    .onTelephone()
                    .picture("landing-360")
                    .onDesk();
            visitor.logIn("emma")
                    .picture("home")
                    .open("/app/charter")
                    .picture("charter")
                    .open("/app/plans")
                    .picture("plans")
                    .onTelephone()
                    .picture("plans-360");
        }
    }
}
