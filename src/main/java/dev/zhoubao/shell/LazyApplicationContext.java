package dev.zhoubao.shell;

import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.SimpleAutowireCandidateResolver;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Lets Spring make the beans, each when it is first asked for. Spring Boot's own start does more, which takes as long
 * again: it binds properties, sets up conversions and listeners, and warms up.
 */
final class LazyApplicationContext {

    private LazyApplicationContext() {}

    /** @param given what there is before Spring starts, by name */
    static ConfigurableApplicationContext context(Class<?> application, Map<String, Object> given) {
        GenericApplicationContext context =
                AotDetector.useGeneratedArtifacts() ? generated(application) : annotated(application);
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME, new NoMessages());
        given.forEach(beans::registerSingleton);
        // No bean is chosen by an annotation of a parameter, so none of those is read.
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(SimpleAutowireCandidateResolver.INSTANCE);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerShutdownHook();
        context.refresh();
        return context;
    }

    /** From what the build has found. */
    private static GenericApplicationContext generated(Class<?> application) {
        GenericApplicationContext context = new GenericApplicationContext() {
            /** What has been read of classes is needed again, and setting up the caches just to clear them takes time. */
            @Override
            protected void resetCommonCaches() {}
        };
        AotApplicationContextInitializer.forInitializerClasses(
                        application.getName() + "__ApplicationContextInitializer")
                .initialize(context);
        return context;
    }

    private static GenericApplicationContext annotated(Class<?> application) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(application);
        return context;
    }
}
