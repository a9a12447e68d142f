using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportGen.Site.Rendering;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>How templates read the view models of a type: by the names of its properties, as they are in C#. Nothing can be written.</summary>
internal sealed class ModelReader : IObjectAccessor
{
    private readonly FrozenDictionary<string, Getter> getters;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "View models are kept whole.")]
    public ModelReader(Type type)
    {
        getters = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .ToFrozenDictionary(property => property.Name, property => Getter.Of(type, property), StringComparer.Ordinal);
    }

    /// <summary>Names that a template may use, in ordinal order.</summary>
    public IEnumerable<string> Names => getters.Keys.Order(StringComparer.Ordinal);

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public bool TryGet(object model, string name, out object? value)
    {
        var found = getters.TryGetValue(name, out var getter);
        value = found ? getter!.Of(model) : null;
        return found;
    }

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) => TryGet(target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>The readers that are in use, one for each type.</summary>
internal sealed class ModelReaders
{
    private readonly ConcurrentDictionary<Type, ModelReader> readers = new();

    public ModelReader Of(object model) => readers.GetOrAdd(model.GetType(), static type => new ModelReader(type));
}

/// <summary>
/// Reads one property. A delegate takes a twentieth of the time of reflection. The delegates are generic over classes only, whose code is shared, so
/// that a program compiled ahead has it.
/// </summary>
internal abstract class Getter
{
    public abstract object? Of(object model);

    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "Every class fits.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The getters stand in this file.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Generic over classes only.")]
    public static Getter Of(Type model, PropertyInfo property)
    {
        var (type, get) = (property.PropertyType, property.GetMethod!);
        if (model.IsValueType) return new Reflected(property);
        if (!type.IsValueType) return Made(Activator.CreateInstance(typeof(Reference<>).MakeGenericType(model), get));
        if (type == typeof(bool)) return Made(Activator.CreateInstance(typeof(Truth<>).MakeGenericType(model), get));
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && !type.GenericTypeArguments[0].IsValueType;
        return isList ? Made(Activator.CreateInstance(typeof(List<,>).MakeGenericType(model, type.GenericTypeArguments[0]), get)) : new Reflected(property);
    }

    private static Getter Made(object? getter) => (Getter)getter!;

    private sealed class Reference<TModel>(MethodInfo method) : Getter
        where TModel : class
    {
        private readonly Func<TModel, object?> get = method.CreateDelegate<Func<TModel, object?>>();

        public override object? Of(object model) => get((TModel)model);
    }

    private sealed class Truth<TModel>(MethodInfo method) : Getter
        where TModel : class
    {
        private static readonly object True = true;
        private static readonly object False = false;

        private readonly Func<TModel, bool> get = method.CreateDelegate<Func<TModel, bool>>();

        public override object? Of(object model) => get((TModel)model) ? True : False;
    }

    /// <summary>A list is read as the array behind it, which is not copied.</summary>
    private sealed class List<TModel, TItem>(MethodInfo method) : Getter
        where TModel : class
        where TItem : class
    {
        private readonly Func<TModel, ImmutableArray<TItem>> get = method.CreateDelegate<Func<TModel, ImmutableArray<TItem>>>();

        public override object? Of(object model) => ImmutableCollectionsMarshal.AsArray(get((TModel)model));
    }

    private sealed class Reflected(PropertyInfo property) : Getter
    {
        public override object? Of(object model) => property.GetValue(model);
    }
}
