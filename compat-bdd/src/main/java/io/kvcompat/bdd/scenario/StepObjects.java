package io.kvcompat.bdd.scenario;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the step classes of each scenario anew, and gives up the scenario whose hooks Cucumber has left out.
 *
 * <p>It does so for an OutOfMemoryError and its like: these end the thread's work, nobody would hear of the end of the
 * scenario, and others would wait for its place for ever. For one thread.
 */
public final class StepObjects implements ObjectFactory {
    private final Map<Class<?>, Object> made = new HashMap<>();

    @Override
    public void start() {}

    @Override
    public void stop() {
        made.clear();
        Optional<ActiveScenario> left = ActiveScenario.find();
        if (left.isPresent()) {
            left.get().leave();
            left.get().run().abandon(new Error("the thread that ran it was ended, for want of memory as a rule"));
        }
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        Object instance = made.get(type);
        if (instance == null) {
            instance = make(type);
            made.put(type, instance);
        }
        return type.cast(instance);
    }

    private static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " cannot be made: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a public constructor without arguments", e);
        }
    }
}
