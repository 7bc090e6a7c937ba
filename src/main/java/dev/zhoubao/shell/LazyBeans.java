package dev.zhoubao.shell;

import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.SimpleAutowireCandidateResolver;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The pieces of the program, which Spring makes, each when it is first asked for. From what the build has found a factory of
 * beans makes them: an application context has events, messages, resources and a life of its own besides, of which the
 * program uses nothing, and to set it up takes a tenth of a start. Closing ends what has to be ended, such as the terminal.
 */
public final class LazyBeans implements AutoCloseable {

    private final ConfigurableListableBeanFactory beans;
    private final Thread atTheEnd;

    private LazyBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
        this.atTheEnd = new Thread(beans::destroySingletons);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** @param given what there is before Spring starts, by name */
    static LazyBeans of(Class<?> application, Map<String, Object> given) {
        return new LazyBeans(
                AotDetector.useGeneratedArtifacts() ? generated(application, given) : annotated(application, given));
    }

    private static ConfigurableListableBeanFactory generated(Class<?> application, Map<String, Object> given) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("beans", beans);
        prepare(beans, given);
        try {
            Class<?> registrations = Class.forName(application.getName() + "__BeanFactoryRegistrations");
            registrations
                    .getMethod("registerBeanDefinitions", DefaultListableBeanFactory.class)
                    .invoke(registrations.getConstructor().newInstance(), beans);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build has left out what it found of beans", e);
        }
        return beans;
    }

    /** For tests and development, where classes come straight from the compiler. */
    private static ConfigurableListableBeanFactory annotated(Class<?> application, Map<String, Object> given) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(application);
        prepare(context.getDefaultListableBeanFactory(), given);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        return context.getBeanFactory();
    }

    private static void prepare(DefaultListableBeanFactory beans, Map<String, Object> given) {
        given.forEach(beans::registerSingleton);
        // No bean is chosen by an annotation of a parameter, so none of those is read.
        beans.setAutowireCandidateResolver(SimpleAutowireCandidateResolver.INSTANCE);
    }

    /** The only bean of this type. */
    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** Whether a signal or an exit ends the process now, so that pieces are being ended while others are still at work. */
    public static boolean isProcessEnding() {
        return !remove(new Thread());
    }

    @Override
    public void close() {
        beans.destroySingletons();
        remove(atTheEnd); // Or else the process is ending, and the same is done there.
    }

    /** Removes what would be done at the process's end, or returns false when that has come. */
    private static boolean remove(Thread atTheEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
