import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A step of the build, after javac: gives each lambda and method reference of the compiled classes
 * a small class of its own, as anonymous classes have. Java 17 makes these classes at run time, and
 * even where it finds them in its archive, linking one takes long: some 500 of them took a sixth of
 * all processor time of a run of eleven sheets. Run over classes that it has done, it does nothing.
 */
final class LambdaClasses {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final Method NOTHING = Method.getMethod("void <init> ()");

  private final Path folder;

  /** Changed and new classes, by name. */
  private final Map<String, byte[]> made = new TreeMap<>();

  /** The new classes of each nest: they may call its private methods. */
  private final Map<String, List<String>> nests = new TreeMap<>();

  private LambdaClasses(Path folder) {
    this.folder = folder;
  }

  /**
   * Rewrites a folder of classes.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    new LambdaClasses(Path.of(arguments[0])).rewrite();
  }

  private void rewrite() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      ClassReader compiled = new ClassReader(Files.readAllBytes(file));
      ClassWriter written = new ClassWriter(0);
      Host host = new Host(written);
      compiled.accept(host, 0);
      if (host.lambdas > 0) {
        made.put(compiled.getClassName(), written.toByteArray());
      }
    }
    for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
      made.put(nest.getKey(), joined(nest.getKey(), nest.getValue()));
    }
    for (Map.Entry<String, byte[]> each : made.entrySet()) {
      Files.write(file(each.getKey()), each.getValue());
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }

  /** The class at the head of a nest with its new members. */
  private byte[] joined(String name, List<String> members) throws IOException {
    byte[] changed = made.get(name);
    ClassWriter written = new ClassWriter(0);
    new ClassReader(changed == null ? Files.readAllBytes(file(name)) : changed)
        .accept(
            new ClassVisitor(Opcodes.ASM9, written) {
              @Override
              public void visitEnd() {
                members.forEach(this::visitNestMember);
                super.visitEnd();
              }
            },
            0);
    return written.toByteArray();
  }

  /** A class as compiled: where it links a lambda, it takes one from the new class instead. */
  private final class Host extends ClassVisitor {
    private String name = "";
    private String nest = "";
    private int lambdas;

    Host(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String above, String[] interfaces) {
      this.name = name;
      this.nest = name;
      super.visit(version, access, name, signature, above, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
      this.nest = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String site, Handle bootstrap, Object... arguments) {
          // serializable ones and the like have another bootstrap, and stay
          if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
            super.visitInvokeDynamicInsn(called, site, bootstrap, arguments);
            return;
          }
          lambdas++;
          Type lambda = Type.getObjectType(name + "$$" + lambdas);
          Lambda shape =
              new Lambda(
                  lambda,
                  new Method(called, ((Type) arguments[0]).getDescriptor()),
                  Type.getReturnType(site),
                  Type.getArgumentTypes(site),
                  (Handle) arguments[1],
                  ((Type) arguments[2]).getArgumentTypes());
          made.put(lambda.getInternalName(), shape.bytes(nest));
          nests.computeIfAbsent(nest, n -> new ArrayList<>()).add(lambda.getInternalName());
          if (shape.captured.length == 0) {
            super.visitFieldInsn(
                Opcodes.GETSTATIC, lambda.getInternalName(), "ONE", shape.function.getDescriptor());
          } else {
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, lambda.getInternalName(), "of", site, false);
          }
        }
      };
    }
  }

  /**
   * The class of one lambda.
   *
   * @param type its name
   * @param method the one method of the functional interface, erased
   * @param function the functional interface
   * @param captured what it keeps from where it stands
   * @param body what it calls
   * @param given the parameters as the compiler knows them, for the boxed ones
   */
  private record Lambda(
      Type type, Method method, Type function, Type[] captured, Handle body, Type[] given) {

    byte[] bytes(String nest) {
      ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      out.visit(
          Opcodes.V17,
          Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
          type.getInternalName(),
          null,
          "java/lang/Object",
          new String[] {function.getInternalName()});
      out.visitNestHost(nest);
      Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
      construct(out, constructor);
      if (captured.length == 0) {
        shared(out, constructor);
      } else {
        factory(out, constructor);
      }
      call(out);
      out.visitEnd();
      return out.toByteArray();
    }

    private void construct(ClassWriter out, Method constructor) {
      int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      GeneratorAdapter code = code(out, Opcodes.ACC_PRIVATE, constructor);
      code.loadThis();
      code.invokeConstructor(Type.getType(Object.class), NOTHING);
      for (int i = 0; i < captured.length; i++) {
        out.visitField(field, "kept" + i, captured[i].getDescriptor(), null, null).visitEnd();
        code.loadThis();
        code.loadArg(i);
        code.putField(type, "kept" + i, captured[i]);
      }
      end(code);
    }

    /** One that keeps nothing is made once. */
    private void shared(ClassWriter out, Method constructor) {
      int field = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      out.visitField(field, "ONE", function.getDescriptor(), null, null).visitEnd();
      GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"));
      code.newInstance(type);
      code.dup();
      code.invokeConstructor(type, constructor);
      code.putStatic(type, "ONE", function);
      end(code);
    }

    private void factory(ClassWriter out, Method constructor) {
      GeneratorAdapter code = code(out, Opcodes.ACC_STATIC, new Method("of", function, captured));
      code.newInstance(type);
      code.dup();
      code.loadArgs();
      code.invokeConstructor(type, constructor);
      end(code);
    }

    private void call(ClassWriter out) {
      GeneratorAdapter code = code(out, Opcodes.ACC_PUBLIC, method);
      Type owner = Type.getObjectType(body.getOwner());
      boolean making = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (making) {
        code.newInstance(owner);
        code.dup();
      } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
        wanted.add(0, owner);
      }
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(type, "kept" + i, captured[i]);
        fit(code, captured[i], captured[i], wanted.get(i));
      }
      Type[] parameters = method.getArgumentTypes();
      for (int i = 0; i < parameters.length; i++) {
        code.loadArg(i);
        fit(code, parameters[i], given[i], wanted.get(captured.length + i));
      }
      code.visitMethodInsn(
          opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type result = making ? owner : Type.getReturnType(body.getDesc());
      if (method.getReturnType().getSort() != Type.VOID) {
        fit(code, result, result, method.getReturnType());
      } else if (result.getSize() == 2) {
        code.pop2();
      } else if (result.getSize() == 1) {
        code.pop();
      }
      end(code);
    }

    /** A private method, too, is called as the methods of its nest are. */
    private int opcode() {
      return switch (body.getTag()) {
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    private static GeneratorAdapter code(ClassWriter out, int access, Method method) {
      return new GeneratorAdapter(access, method, null, null, out);
    }

    private static void end(GeneratorAdapter code) {
      code.returnValue();
      code.endMethod();
    }

    /** Boxes, unboxes, widens or casts the value on the stack. */
    private static void fit(GeneratorAdapter code, Type from, Type known, Type to) {
      if (primitive(from) && primitive(to)) {
        if (!from.equals(to)) {
          code.cast(from, to);
        }
      } else if (primitive(from)) {
        code.valueOf(from);
      } else if (primitive(to)) {
        Type held = held(known, to);
        code.unbox(held);
        if (!held.equals(to)) {
          code.cast(held, to);
        }
      } else if (!from.equals(to)) {
        code.checkCast(to);
      }
    }

    private static boolean primitive(Type type) {
      return type.getSort() < Type.ARRAY;
    }

    /** What a box holds: what is wanted, where only running shows the box. */
    private static Type held(Type box, Type wanted) {
      return switch (box.getInternalName()) {
        case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
        case "java/lang/Character" -> Type.CHAR_TYPE;
        case "java/lang/Byte" -> Type.BYTE_TYPE;
        case "java/lang/Short" -> Type.SHORT_TYPE;
        case "java/lang/Integer" -> Type.INT_TYPE;
        case "java/lang/Long" -> Type.LONG_TYPE;
        case "java/lang/Float" -> Type.FLOAT_TYPE;
        case "java/lang/Double" -> Type.DOUBLE_TYPE;
        default -> wanted;
      };
    }
  }
}
