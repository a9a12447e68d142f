using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Data.Tests.Schemas;

/// <summary>Files that differ from a good one in one place.</summary>
internal static class Mutants
{
    /// <summary>A key left out, one too many, and every value as a list, as a mapping, as nothing and as a text.</summary>
    public static IEnumerable<(string What, string Yaml)> Of(string yaml)
    {
        var places = Places(YamlJson.Parse(yaml), "file").Count();
        for (var i = 0; i < places; i++)
        {
            for (var way = 0; way < Ways.Length; way++)
            {
                var root = YamlJson.Parse(yaml);
                var (path, place) = Places(root, "file").ElementAt(i);
                if (Ways[way](place) is { } what) yield return ($"{what} {path}", Text(root));
            }
        }
    }

    private static readonly Func<Place, string?>[] Ways =
    [
        place => place.Remove() ? "without" : null,
        place => place.AddUnknown() ? "unknown key in" : null,
        place => place.Replace(new YamlSequenceNode(), "list"),
        place => place.Replace(new YamlMappingNode(), "mapping"),
        place => place.Replace(new YamlScalarNode("null") { Style = ScalarStyle.Plain }, "null"),
        place => place.Replace(new YamlScalarNode("word") { Style = ScalarStyle.Plain }, "word"),
    ];

    private static IEnumerable<(string Path, Place Place)> Places(YamlNode node, string path)
    {
        if (node is YamlMappingNode mapping)
        {
            foreach (var key in mapping.Children.Keys.ToList())
            {
                var inner = $"{path}.{((YamlScalarNode)key).Value}";
                yield return (inner, new Place(mapping, key));
                foreach (var place in Places(mapping.Children[key], inner)) yield return place;
            }
        }
        else if (node is YamlSequenceNode { Children: [var first, ..] })
        {
            foreach (var place in Places(first, path + "[]")) yield return place;
        }
    }

    private static string Text(YamlNode root)
    {
        using var writer = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    /// <summary>A value in a mapping.</summary>
    private sealed record Place(YamlMappingNode Parent, YamlNode Key)
    {
        public bool Remove() => Parent.Children.Remove(Key);

        public bool AddUnknown()
        {
            if (Parent.Children[Key] is not YamlMappingNode inner) return false;
            inner.Add("unknown_key", new YamlScalarNode("1") { Style = ScalarStyle.Plain });
            return true;
        }

        public string? Replace(YamlNode with, string what)
        {
            var old = Parent.Children[Key];
            // An empty list or mapping in the place of another says something about its length and not about its kind; a word for a text is right.
            if (old.GetType() == with.GetType() && (old is not YamlScalarNode || ((YamlScalarNode)with).Value == "word")) return null;
            Parent.Children[Key] = with;
            return $"{what} for";
        }
    }
}
