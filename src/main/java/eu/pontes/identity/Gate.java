package eu.pontes.identity;

import eu.pontes.kernel.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** The one place that decides who may: it stands before every service, and before its transaction. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Gate {

    private final Callers callers;

    @Inject
    Gate(Callers callers) {
        this.callers = callers;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Caller caller = callers.current();
        Requires rule = rule(call);
        if (rule.value().length > 0 && Arrays.stream(rule.value()).noneMatch(caller::may)) {
            throw Problem.forbidden("permission");
        }
        return call.proceed();
    }

    private static Requires rule(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
}
